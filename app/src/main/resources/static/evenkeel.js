// Small enhancements. Every page works without them.
import { ErrorSummary, Tabs, createAll } from "./vendor/govuk-frontend-6.6.0.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
createAll(Tabs);
createAll(ErrorSummary);

// A form whose results are on the same page: redraw them as soon as something is switched.
for (const form of document.querySelectorAll("form[data-redraws]")) {
  const status = document.getElementById(form.dataset.status);
  let asked = 0;
  form.addEventListener("change", async () => {
    const mine = ++asked;
    const ids = form.dataset.redraws.split(" ");
    const address = form.action.split("?")[0] + "?" + new URLSearchParams(new FormData(form));
    ids.forEach((id) => document.getElementById(id).classList.add("ev-updating"));
    status.textContent = "Working it out …";
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const text = await answer.text();
    if (mine !== asked) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = ids.map((id) => page.getElementById(id));
    if (!answer.ok || fresh.includes(null)) {
      location.assign(address);
      return;
    }
    fresh.forEach((part) => document.getElementById(part.id).replaceWith(part));
    history.replaceState(null, "", address);
    status.textContent = "Figures updated.";
  });
}

// A page that waits for a job: ask often, so that the bar moves; the page's own refresh stays as it was.
const waiting = document.querySelector("[data-waits-for]");
if (waiting) {
  const ask = async () => {
    const answer = await fetch(waiting.dataset.waitsFor, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const job = await answer.json();
    const bar = waiting.querySelector("progress");
    if (bar) bar.value = job.percent;
    const text = waiting.querySelector("[data-percent]");
    if (text) text.textContent = job.percent + "%";
    if (job.done) location.reload();
    else setTimeout(ask, 400);
  };
  setTimeout(ask, 300);
}

// Small enhancements. Every page works without them.
import { ErrorSummary, Tabs, createAll } from "./vendor/govuk-frontend-6.6.0.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
createAll(Tabs);
createAll(ErrorSummary);

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// A form whose results are on the same page: redraw them as soon as something is switched, first from few runs and then
// from all. A page that is not ready says how far it is, and is asked for again.
for (const form of document.querySelectorAll("form[data-redraws]")) {
  const ids = form.dataset.redraws.split(" ");
  const status = document.getElementById(form.dataset.status);
  const bar = document.getElementById(form.dataset.progress);
  let asked = 0;

  const say = (words, percent) => {
    if (status.textContent !== words) status.textContent = words;
    bar.hidden = percent === undefined;
    if (percent !== undefined) bar.value = percent;
  };

  const put = (page) => {
    const before = form.getBoundingClientRect().top;
    ids.forEach((id) => {
      const old = document.getElementById(id);
      const open = [...old.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
      old.replaceWith(page.getElementById(id));
      document.getElementById(id).querySelectorAll("details > summary").forEach((summary) => {
        summary.parentElement.open = open.includes(summary.textContent);
      });
    });
    // What was switched stays under the pointer, however long the words above it are.
    scrollBy({ top: form.getBoundingClientRect().top - before, behavior: "instant" });
  };

  // True when the figures are there, false when something else was asked for meanwhile.
  const show = async (address, mine, words) => {
    for (;;) {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) return false;
      if (answer.status !== 202) {
        if (!answer.ok || ids.some((id) => page.getElementById(id) === null)) throw new Error(answer.statusText);
        put(page);
        return true;
      }
      say(words, page.querySelector("progress").value);
      await pause(150);
      if (mine !== asked) return false;
    }
  };

  const all = async (mine) => {
    const then = document.querySelector("[data-then]");
    if (then) {
      say(form.dataset.exact, 0);
      if (!(await show(then.href, mine, form.dataset.exact))) return;
    }
    say(form.dataset.done);
  };

  const attempt = async (mine, work) => {
    try {
      await work();
    } catch {
      if (mine === asked) say(form.dataset.failed);
    }
    if (mine === asked) ids.forEach((id) => document.getElementById(id).classList.remove("ev-updating"));
  };

  form.addEventListener("change", () => {
    const mine = ++asked;
    const address = form.action.split("?")[0] + "?" + new URLSearchParams(new FormData(form));
    ids.forEach((id) => document.getElementById(id).classList.add("ev-updating"));
    say(form.dataset.working);
    attempt(mine, async () => {
      if (!(await show(address, mine, form.dataset.working))) return;
      history.replaceState(null, "", address);
      await all(mine);
    });
  });

  if (document.querySelector("[data-then]")) {
    const mine = ++asked;
    attempt(mine, () => all(mine));
  }
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

package org.evenkeel.app.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.app.forecast.ForecastView.Link;
import org.evenkeel.app.web.Crumb;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Problem;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.InterventionWords;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.wording.Numbers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A management plan: what it comes to, with its interventions to switch on and off. */
@Controller
class PlanPage {
    private final PlanStore plans;
    private final Forecasts forecasts;
    private final Reports reports;
    private final Switched switched;

    PlanPage(PlanStore plans, Forecasts forecasts, Reports reports, Switched switched) {
        this.plans = plans;
        this.forecasts = forecasts;
        this.reports = reports;
        this.switched = switched;
    }

    /**
     * The plan as a whole, or with only some of its interventions.
     *
     * @param chosen whether the form was sent: a form with nothing ticked sends no {@code on}
     * @param on the interventions that are switched on
     * @param runs whether to wait for all runs, as {@link Switched.Wanted} says it
     */
    @GetMapping("/plan/{plan}")
    ModelAndView plan(
            @PathVariable long plan,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") Set<String> on,
            @RequestParam(defaultValue = "") String runs) {
        StoredPlan stored = find(plan);
        Recipe recipe = new Recipe(stored.council(), stored);
        Optional<StoredForecast> forecast = forecasts.stored(recipe);
        if (forecast.isEmpty()) {
            return CouncilPage.waiting(stored.title(), "/plan/" + plan, forecasts.job(recipe));
        }
        ManagementPlan read = ForecastMaker.read(stored);
        Set<String> off = read.interventions().stream()
                .map(PlannedIntervention::id)
                .filter(id -> !chosen.isEmpty() && !on.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        if (off.isEmpty()) {
            switched.prepare(stored, read);
            long id = forecast.get().id();
            return show(stored, read, off, reports.of(id), PlanView.Preview.NONE, FilesApi.links(id));
        }
        return switch (switched.ask(stored, read, off, Switched.Wanted.of(runs))) {
            case Switched.Answer.Ready ready ->
                show(stored, read, off, ready.drawn(), preview(stored, read, off, ready), List.of());
            case Switched.Answer.UnderWay underWay -> waiting(stored, underWay.percent());
        };
    }

    private static PlanView.Preview preview(
            StoredPlan stored, ManagementPlan plan, Set<String> off, Switched.Answer.Ready ready) {
        if (ready.runs() == ready.all()) {
            return PlanView.Preview.NONE;
        }
        UriComponentsBuilder rest =
                UriComponentsBuilder.fromPath("/plan/" + stored.id()).queryParam("chosen", "yes");
        plan.interventions().stream()
                .map(PlannedIntervention::id)
                .filter(id -> !off.contains(id))
                .forEach(id -> rest.queryParam("on", id));
        return new PlanView.Preview(
                Numbers.count(ready.runs()),
                Numbers.count(ready.all()),
                rest.queryParam("runs", Switched.Wanted.ALL.code).encode().toUriString());
    }

    private static ModelAndView waiting(StoredPlan stored, int percent) {
        String address = "/plan/" + stored.id();
        WaitingView view = new WaitingView(
                stored.title(),
                "Evenkeel is working out what is left without the interventions that are switched off.",
                percent,
                "",
                address,
                "");
        PageHead head = PageHead.of(
                stored.title() + ": working out the figures",
                PageHead.Section.COUNCILS,
                Crumb.HOME,
                new Crumb(stored.title(), address));
        return Screen.of("forecast/waiting", head.refreshing(1), view, HttpStatus.ACCEPTED);
    }

    private static ModelAndView show(
            StoredPlan stored,
            ManagementPlan plan,
            Set<String> off,
            Reports.Drawn drawn,
            PlanView.Preview preview,
            List<Link> files) {
        ForecastReport report = drawn.report();
        PlanView view = new PlanView(
                stored.id(),
                stored.title(),
                plan.council().name(),
                "/council/" + stored.council(),
                report.subtitle(),
                plan.interventions().stream()
                        .map(planned -> choice(planned, !off.contains(planned.id())))
                        .toList(),
                off.isEmpty(),
                preview,
                drawn.top(),
                drawn.story(),
                "/plan/" + stored.id() + "/sources",
                files,
                report.colophon());
        return Screen.of("forecast/plan", PageHead.of(stored.title(), PageHead.Section.COUNCILS, Crumb.HOME), view);
    }

    private static PlanView.Choice choice(PlannedIntervention planned, boolean isOn) {
        var intervention = planned.intervention();
        String effect = InterventionWords.effect(intervention.effect()) + ": "
                + InterventionWords.changes(intervention.lever()) + ", " + InterventionWords.when(intervention.ramp())
                + ", for " + InterventionWords.whom(intervention.scope())
                + InterventionWords.sure(intervention.delivery()) + ".";
        return new PlanView.Choice(planned.id(), intervention.name(), effect, planned.affects(), isOn);
    }

    @GetMapping("/plan/{plan}/sources")
    ModelAndView sources(@PathVariable long plan) {
        StoredPlan stored = find(plan);
        String address = "/plan/" + plan;
        return forecasts
                .stored(new Recipe(stored.council(), stored))
                .map(forecast -> CouncilPage.sources(
                        reports, forecast, stored.title(), new Crumb(stored.title(), address), address))
                .orElseGet(() -> new ModelAndView("redirect:" + address));
    }

    /** The plan as the text file it is, to review, change and load again. */
    @GetMapping("/plan/{plan}/file")
    @ResponseBody
    ResponseEntity<String> file(@PathVariable long plan) {
        StoredPlan stored = find(plan);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.fileName())
                                .build()
                                .toString())
                .body(stored.yaml());
    }

    /** A table of the plan without some interventions, as a file. */
    @GetMapping("/plan/{plan}/without/{off}/{runs}/table/{table}.csv")
    @ResponseBody
    ResponseEntity<String> table(
            @PathVariable long plan,
            @PathVariable Set<String> off,
            @PathVariable String runs,
            @PathVariable String table) {
        StoredPlan stored = find(plan);
        ForecastReport report = switched.await(stored, ForecastMaker.read(stored), off, Switched.Wanted.of(runs))
                .report();
        return Reports.table(report, table)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .body(CsvWriter.write(found)))
                .orElseThrow(() -> Problem.notFound("This plan has no table " + table + "."));
    }

    private StoredPlan find(long id) {
        return plans.find(id)
                .orElseThrow(() -> Problem.notFound("There is no management plan " + id + ". Choose one on the first"
                        + " page, or load its file."));
    }
}

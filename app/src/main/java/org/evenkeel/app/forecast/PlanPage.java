package org.evenkeel.app.forecast;

import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

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
     */
    @GetMapping("/plan/{plan}")
    ModelAndView plan(
            @PathVariable long plan,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") Set<String> on) {
        StoredPlan stored = find(plan);
        Recipe recipe = new Recipe(stored.council(), stored);
        return forecasts
                .stored(recipe)
                .map(forecast -> show(stored, forecast, chosen.isEmpty() ? null : on))
                .orElseGet(() -> CouncilPage.waiting(stored.title(), "/plan/" + plan, forecasts.job(recipe)));
    }

    private ModelAndView show(StoredPlan stored, StoredForecast forecast, @Nullable Set<String> on) {
        ManagementPlan plan = ForecastMaker.read(stored);
        Set<String> off = plan.interventions().stream()
                .map(PlannedIntervention::id)
                .filter(id -> on != null && !on.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        boolean isWhole = off.isEmpty();
        Reports.Drawn drawn = isWhole ? reports.of(forecast.id()) : switched.without(stored, off);
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
                isWhole,
                "These figures come from " + Numbers.count(ForecastMaker.QUICK_RUNS) + " runs, to answer at once; the"
                        + " whole plan’s come from " + Numbers.count(forecast.runs()) + ".",
                drawn.top(),
                drawn.story(),
                "/plan/" + stored.id() + "/sources",
                isWhole ? FilesApi.links(forecast.id()) : List.<Link>of(),
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
    @GetMapping("/plan/{plan}/without/{off}/table/{table}.csv")
    @ResponseBody
    ResponseEntity<String> table(@PathVariable long plan, @PathVariable Set<String> off, @PathVariable String table) {
        ForecastReport report = switched.without(find(plan), off).report();
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

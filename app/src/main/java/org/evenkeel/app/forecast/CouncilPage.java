package org.evenkeel.app.forecast;

import org.evenkeel.app.forecast.ForecastView.Link;
import org.evenkeel.app.job.Job;
import org.evenkeel.app.sen2.LinkedReturns;
import org.evenkeel.app.web.Crumb;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Problem;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.report.forecast.ForecastReport;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A council's forecast from published statistics alone. */
@Controller
class CouncilPage {
    /** How many management plans of a council its page leads to, the one loaded last first. */
    private static final int PLANS = 5;

    private final PlanStore plans;
    private final Forecasts forecasts;
    private final Reports reports;
    private final LinkedReturns returns;

    CouncilPage(PlanStore plans, Forecasts forecasts, Reports reports, LinkedReturns returns) {
        this.returns = returns;
        this.plans = plans;
        this.forecasts = forecasts;
        this.reports = reports;
    }

    @GetMapping("/council/{council}")
    ModelAndView forecast(@PathVariable String council) {
        return switch (LocalAuthorities.current().find(council)) {
            case Lookup.Found found
            when !found.authority().code().equals(council) ->
                new ModelAndView("redirect:/council/" + found.authority().code());
            case Lookup.Found found -> forecast(found.authority());
            case Lookup missing -> throw Problem.notFound(missing.message());
        };
    }

    /** A council's forecast from its own loaded returns. */
    @GetMapping("/council/{council}/records")
    ModelAndView records(@PathVariable String council) {
        if (LocalAuthorities.current().find(council) instanceof Lookup.Found(LocalAuthority authority)
                && !returns.hash(authority.code()).isEmpty()) {
            return forecast(authority, Recipe.ofRecords(authority.code()), "/records");
        }
        throw Problem.notFound("No SEN2 return of this council is loaded.");
    }

    private ModelAndView forecast(LocalAuthority council) {
        return forecast(council, new Recipe(council.code(), null), "");
    }

    private ModelAndView forecast(LocalAuthority council, Recipe recipe, String under) {
        return forecasts
                .stored(recipe)
                .map(forecast -> show(council, forecast, under))
                .orElseGet(() -> waiting(council.name(), "/council/" + council.code() + under, forecasts.job(recipe)));
    }

    private ModelAndView show(LocalAuthority council, StoredForecast forecast, String under) {
        Reports.Drawn drawn = reports.of(forecast.id());
        ForecastReport report = drawn.report();
        ForecastView view = new ForecastView(
                report.title(),
                report.subtitle(),
                drawn.top(),
                Reports.story(report).stream()
                        .map(section -> new Link(section.heading(), "#" + section.id()))
                        .toList(),
                drawn.story(),
                "/council/" + council.code() + under + "/sources",
                FilesApi.links(forecast.id()),
                plans.of(council.code()).stream()
                        .limit(PLANS)
                        .map(plan -> new Link(plan.title(), "/plan/" + plan.id()))
                        .toList(),
                council.code(),
                report.colophon());
        PageHead head = PageHead.of(
                council.name() + (under.isEmpty() ? ": forecast" : ": forecast from its own records"),
                PageHead.Section.COUNCILS,
                Crumb.HOME);
        return Screen.of("forecast/council", head, view);
    }

    @GetMapping("/council/{council}/sources")
    ModelAndView sources(@PathVariable String council) {
        return sources(council, false);
    }

    @GetMapping("/council/{council}/records/sources")
    ModelAndView sourcesOfRecords(@PathVariable String council) {
        return sources(council, true);
    }

    private ModelAndView sources(String council, boolean fromRecords) {
        Lookup lookup = LocalAuthorities.current().find(council);
        if (!(lookup instanceof Lookup.Found(LocalAuthority authority))) {
            throw Problem.notFound(lookup.message());
        }
        String address = "/council/" + authority.code() + (fromRecords ? "/records" : "");
        return forecasts
                .stored(new Recipe(authority.code(), null, fromRecords))
                .map(forecast ->
                        sources(reports, forecast, authority.name(), new Crumb(authority.name(), address), address))
                .orElseGet(() -> new ModelAndView("redirect:" + address));
    }

    /** The page of sources of any forecast. */
    static ModelAndView sources(Reports reports, StoredForecast forecast, String name, Crumb way, String address) {
        SourcesView view =
                new SourcesView(name + ": where every number came from", reports.sources(forecast.id()), address);
        PageHead head = PageHead.of(view.title(), PageHead.Section.COUNCILS, Crumb.HOME, way);
        return Screen.of("forecast/sources", head, view);
    }

    /** The page that stands in until a forecast is made. It asks for itself again. */
    static ModelAndView waiting(String name, String address, Job job) {
        boolean failed = job.state() == Job.State.FAILED;
        WaitingView view = new WaitingView(
                name + ": forecast",
                "Evenkeel is living through the coming years, month by month and many times over. It takes a few seconds.",
                job.percent(),
                "/api/jobs/" + job.id(),
                "",
                failed ? job.explanation() : "");
        PageHead head = PageHead.of(
                failed ? name + ": the forecast could not be made" : name + ": making the forecast",
                PageHead.Section.COUNCILS,
                Crumb.HOME);
        return Screen.of("forecast/waiting", failed ? head : head.refreshing(2), view);
    }

    /** Every council's name by its code, for lists. */
    static String nameOf(String code) {
        return LocalAuthorities.current().find(code).message();
    }
}

package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Feasibility;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.intake.ProjectionFile;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.History;
import org.evenkeel.report.forecast.MoneyFigures;

/** From what is published, and a management plan if there is one, to forecasts. What is common is read and fitted once. */
final class Forecasting {

    /** How many years of history are laid beside a forecast. */
    private static final int HISTORY = 9;

    private final OpenStatistics published;
    private final Fitter fitter;
    private final Optional<Projection> projection;
    private final Optional<Caseload> records;

    private Forecasting(
            OpenStatistics published, Fitter fitter, Optional<Projection> projection, Optional<Caseload> records) {
        this.records = records;
        this.published = published;
        this.fitter = fitter;
        this.projection = projection;
    }

    /** From the statistics that are shipped, read on first use. */
    static Forecasting shipped() {
        return Shipped.FORECASTING;
    }

    /** The same with the population of a projection, if one is given. */
    Forecasting with(Optional<Projection> given) {
        return new Forecasting(published, fitter, given, records);
    }

    /** The same from a council's own records as well, if they are given. */
    Forecasting from(Optional<Caseload> given) {
        return new Forecasting(published, fitter, projection, given);
    }

    /** A council's forecast from published statistics alone. */
    Made council(LocalAuthority council, Order order, Progress progress) throws BadInput, CannotForecast {
        ManagementPlan plan = ManagementPlan.fromPublished(published, council);
        return plan(records.map(plan::startingFrom).orElse(plan), order, progress);
    }

    /**
     * A management plan's forecast.
     *
     * @throws BadInput if the order does not fit the plan, or an intervention cannot be as it is stated
     * @throws CannotForecast if published statistics and plan do not say enough about the council
     */
    Made plan(ManagementPlan asGiven, Order order, Progress progress) throws BadInput, CannotForecast {
        return plan(asGiven, order, List.of(), progress);
    }

    /** The same, which also counts in rows of one's own. */
    Made plan(ManagementPlan asGiven, Order order, List<Breakdown> breakdowns, Progress progress)
            throws BadInput, CannotForecast {
        ManagementPlan plan = order.applyTo(asGiven);
        AuthorityStatistics own = statistics(plan);
        Assumptions assumptions = fit(own, settings(plan)).with(plan.limits());
        List<Scenario> scenarios = plan.scenariosToRun();
        List<String> impossible = Feasibility.faults(assumptions, scenarios);
        if (!impossible.isEmpty()) {
            throw new BadInput(impossible);
        }
        long began = System.nanoTime();
        Forecast forecast = Forecaster.inDetail(assumptions, scenarios, order.settings(plan), breakdowns, progress);
        List<PositionFan> positions = PositionFan.all(forecast, plan);
        double seconds = (System.nanoTime() - began) / 1e9;
        Optional<MoneyFigures> money = MoneyFigures.of(plan, positions);
        Comparison comparison = Comparison.ofPlans(plan, History.plans(own, MonthIndex.year(plan.start()) - HISTORY));
        return new Made(plan, forecast, money, comparison, seconds);
    }

    /** What a management plan's scenario rests on: mitigated if anything is planned, otherwise unmitigated. */
    Outlook outlook(ManagementPlan plan) throws BadInput, CannotForecast {
        Assumptions assumptions = fit(published.of(plan.council()), new FitSettings(plan.start(), plan.stated()))
                .with(plan.limits());
        Scenario scenario = plan.interventions().isEmpty()
                ? Scenario.unmitigated()
                : plan.scenarios().get(1);
        List<String> impossible = Feasibility.faults(assumptions, List.of(scenario));
        if (!impossible.isEmpty()) {
            throw new BadInput(impossible);
        }
        return new Outlook(assumptions, scenario, plan);
    }

    /** What the forecasts were made from. */
    Inputs inputs() throws IOException {
        Inputs inputs = Inputs.of(published);
        return projection.isPresent() ? inputs.with(projection.get().path()) : inputs;
    }

    /** What is published about the plan's council, with the population of the projection if there is one. */
    private AuthorityStatistics statistics(ManagementPlan plan) throws CannotForecast {
        AuthorityStatistics own = published.of(plan.council());
        if (projection.isEmpty()) {
            return own;
        }
        Loaded<PublishedPopulation> people = projection.get().file().of(plan.council());
        if (!people.isClean()) {
            throw new CannotForecast(people.errors().getFirst().text());
        }
        int first = MonthIndex.academicYear(plan.start());
        int last = people.get().byYear().lastKey();
        if (last < first + ProjectionFile.LEAST_YEARS - 1) {
            throw new CannotForecast(projection.get().file().name() + " ends in " + last + ", and a forecast from "
                    + MonthIndex.text(plan.start()) + " needs the population of " + first + " to "
                    + (first + ProjectionFile.LEAST_YEARS - 1) + " at least.");
        }
        return own.with(people.get());
    }

    private FitSettings settings(ManagementPlan plan) {
        FitSettings settings = new FitSettings(plan.start(), plan.stated());
        return records.map(settings::with).orElse(settings);
    }

    private Assumptions fit(AuthorityStatistics own, FitSettings settings) throws CannotForecast {
        try {
            return fitter.fit(own, settings);
        } catch (IllegalArgumentException e) {
            throw new CannotForecast(own.area().label() + " cannot be forecast: " + e.getMessage() + ".");
        }
    }

    private static final class Shipped {
        static final Forecasting FORECASTING = of(OpenStatistics.load().get());

        private static Forecasting of(OpenStatistics published) {
            return new Forecasting(
                    published, new Fitter(published.england(), published.all()), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A projection of the population that the person gives.
     *
     * @param path where it lies
     * @param file what was read
     */
    record Projection(Path path, ProjectionFile file) {}

    /** What is published does not say enough about a council. */
    static final class CannotForecast extends Exception {

        CannotForecast(String message) {
            super(message);
        }
    }
}

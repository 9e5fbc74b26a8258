package org.evenkeel.cli;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.History;
import org.evenkeel.report.forecast.Provenance;

/** From what is published to forecasts. What is common to all councils is read and fitted once. */
final class Forecasting {

    /** How many financial years after that of the first month a council's forecast reaches unless told otherwise. */
    private static final int YEARS = 7;

    /** How many years of history are laid beside a forecast. */
    private static final int HISTORY = 9;

    private final OpenStatistics published;
    private final Fitter fitter;

    private Forecasting(OpenStatistics published) {
        this.published = published;
        this.fitter = new Fitter(published.england(), published.all());
    }

    /** Reads what is published. */
    static Forecasting load() {
        return new Forecasting(OpenStatistics.load().get());
    }

    /**
     * A council's forecast from published statistics alone.
     *
     * @throws CannotForecast if they do not say enough about it
     */
    Made council(LocalAuthority council, Order order, Progress progress) throws BadInput, CannotForecast {
        int start = Fitter.publishedStart();
        int until = new FinancialYear(FinancialYear.ofMonth(start).startYear() + YEARS).lastMonth();
        var settings = order.settings(start, until);
        AuthorityStatistics own = published.of(council);
        Assumptions assumptions = fit(own, FitSettings.from(start));
        long began = System.nanoTime();
        Forecast forecast = Forecaster.run(assumptions, List.of(Scenario.unmitigated()), settings, progress);
        double seconds = (System.nanoTime() - began) / 1e9;
        Comparison comparison = new Comparison(History.plans(own, MonthIndex.year(start) - HISTORY), List.of());
        return new Made(forecast, Optional.empty(), comparison, seconds);
    }

    /** What the forecasts rest on. */
    Provenance provenance(List<Provenance.Input> inputs) {
        List<Provenance.Vintage> vintages = published.sources().stream()
                .map(source -> new Provenance.Vintage(source.source().document(), source.years()))
                .distinct()
                .toList();
        return new Provenance(Evenkeel.Version.text(), inputs, vintages);
    }

    private Assumptions fit(AuthorityStatistics own, FitSettings settings) throws CannotForecast {
        try {
            return fitter.fit(own, settings);
        } catch (IllegalArgumentException e) {
            throw new CannotForecast(own.area().label() + " cannot be forecast: " + e.getMessage() + ".");
        }
    }

    /** What is published does not say enough about a council. */
    static final class CannotForecast extends Exception {

        CannotForecast(String message) {
            super(message);
        }
    }
}

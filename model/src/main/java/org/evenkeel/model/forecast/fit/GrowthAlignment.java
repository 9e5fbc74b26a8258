package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/**
 * Brings the flows of a forecast into line with the growth that a council's plans are expected to have, and their noise
 * with how far off that growth has been. What is changed is what is known least: the level of requests a little, the
 * level of ceasing more, and the growth of requests in every year, each pulled back to what was fitted of it as far as
 * that is sure. What a council states itself is not touched. See {@code docs/method/growth.md}.
 */
final class GrowthAlignment {

    /** Years that are aligned; beyond them requests go on growing as in the last. */
    static final int YEARS = 10;

    /** How close the plans of a year are brought to the growth expected, log points. */
    private static final double CLOSE = 0.001;

    /** Standard deviations of what alignment may change, log points: requests, ceasing, growth, and its change in a year. */
    private static final double REQUESTS = 0.1;

    private static final double CEASING = 0.25;
    private static final double GROWTH = 0.04;
    private static final double BEND = 0.02;

    private static final int ROUNDS = 3;

    private static final String NOTE = "Brought into line with the growth expected of the council's plans.";

    /** Years ahead at which the noise is brought into line: those that the growth has been tested at. */
    private static final int NOISE_YEARS = 5;

    private static final double MOST_NOISE = 0.8;

    private final Growth growth;
    private final double offset;

    /**
     * @param growth the growth expected from the last published January on
     * @param offset years from that January to the start of the forecast
     */
    GrowthAlignment(Growth growth, double offset) {
        this.growth = growth;
        this.offset = offset;
    }

    /** Growth of plans expected in a year of the forecast, log points: what requests are taken to grow by at first. */
    double expected(int year) {
        return growth.over(offset + year + 1) - growth.over(offset + year);
    }

    /** The assumptions with levels and growth in line. */
    Assumptions levels(Assumptions fitted) {
        double[] changes = new double[2 + YEARS];
        Assumptions aligned = changed(fitted, changes);
        for (int round = 0; round < ROUNDS; round++) {
            Response response = Response.of(aligned, YEARS);
            changes = closer(response, changes);
            aligned = changed(fitted, changes);
        }
        return aligned;
    }

    /** The assumptions with requests that grow as plans are expected to, and their level left alone. */
    Assumptions growthOfRequests(Assumptions fitted) {
        return changed(fitted, new double[2 + YEARS]);
    }

    /** A step of Gauss and Newton from the changes made so far. */
    private double[] closer(Response response, double[] changes) {
        double[] pulls = new double[2 + YEARS];
        pulls[0] = 1 / (REQUESTS * REQUESTS);
        pulls[1] = 1 / (CEASING * CEASING);
        for (int year = 0; year < YEARS; year++) {
            pulls[2 + year] = 1 / (GROWTH * GROWTH);
        }
        LeastSquares squares = new LeastSquares(pulls);
        for (int after = 1; after <= YEARS; after++) {
            double[] row = new double[2 + YEARS];
            row[0] = response.toLevel(after);
            row[1] = response.toCeasing(after);
            double so = row[0] * changes[0] + row[1] * changes[1];
            for (int year = 0; year < YEARS; year++) {
                row[2 + year] = response.toGrowth(after, year);
                so += row[2 + year] * changes[2 + year];
            }
            double missing = growth.over(offset + after) - growth.over(offset) - response.growth(after);
            squares.add(row, missing + so, 1 / (CLOSE * CLOSE));
        }
        for (int year = 1; year < YEARS; year++) {
            double[] row = new double[2 + YEARS];
            row[2 + year] = 1;
            row[1 + year] = -1;
            squares.add(row, 0, 1 / (BEND * BEND));
        }
        return squares.solve();
    }

    /** The assumptions with requests and ceasing raised, and requests growing as plans are expected to and by so much more. */
    private Assumptions changed(Assumptions fitted, double[] changes) {
        Trend requests = trend(fitted, Driver.REQUESTS);
        double[] later = new double[YEARS - 1];
        for (int year = 1; year < YEARS; year++) {
            later[year - 1] = expected(year) + changes[2 + year];
        }
        Assumption first = moved(requests.growth(), expected(0) + changes[2]);
        return with(
                fitted,
                times(fitted.requestsPerMonth(), Math.exp(changes[0])),
                times(fitted.ceasingLevel(), Math.exp(changes[1])),
                requests.withGrowth(first, Table.of(later)));
    }

    /**
     * The assumptions with requests and ceasing as noisy as it takes, with everything else that is uncertain, to miss by
     * as much as such growth has missed. Each brings half of the noise in the first year's growth: that is about how what
     * starts and what ends have varied from year to year.
     */
    Assumptions noise(Assumptions fitted) {
        Response response = Response.of(fitted, NOISE_YEARS);
        double balance = response.ofRequestNoise(1, 0) / response.ofCeasingNoise(1, 0);
        double leastFault = Double.POSITIVE_INFINITY;
        double variance = 0;
        double lasting = 0;
        for (int tenths = 0; tenths < 10; tenths++) {
            double[] of = new double[NOISE_YEARS];
            double[] wanted = new double[NOISE_YEARS];
            for (int after = 1; after <= NOISE_YEARS; after++) {
                double all = square(growth.deviation(after));
                wanted[after - 1] = 1 - response.otherVariance(after) / all;
                of[after - 1] = (response.ofRequestNoise(after, tenths / 10.0)
                                + balance * response.ofCeasingNoise(after, tenths / 10.0))
                        / all;
            }
            double best = Math.clamp(product(wanted, of) / product(of, of), 0, square(MOST_NOISE));
            double fault = product(wanted, wanted) - 2 * best * product(wanted, of) + square(best) * product(of, of);
            if (fault < leastFault) {
                leastFault = fault;
                variance = best;
                lasting = tenths / 10.0;
            }
        }
        Map<Driver, Trend> trends = new EnumMap<>(fitted.trends());
        trends.put(Driver.REQUESTS, trend(fitted, Driver.REQUESTS).withNoise(Math.sqrt(variance), lasting));
        trends.put(
                Driver.CEASING,
                trend(fitted, Driver.CEASING).withNoise(Math.min(MOST_NOISE, Math.sqrt(variance * balance)), lasting));
        return fitted.with(fitted.requestsPerMonth(), fitted.ceasingLevel(), trends, fitted.register());
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static Trend trend(Assumptions assumptions, Driver driver) {
        Trend trend = assumptions.trends().get(driver);
        if (trend == null) {
            throw new IllegalArgumentException("There is no trend of " + driver.code() + " to bring into line");
        }
        return trend;
    }

    /** The assumptions with these in place of those of the same name, in the register too. */
    private static Assumptions with(Assumptions fitted, Assumption requests, Assumption ceasing, Trend trend) {
        Map<Driver, Trend> trends = new EnumMap<>(fitted.trends());
        trends.put(Driver.REQUESTS, trend);
        double ceasesMore =
                ceasing.value().middle() / fitted.ceasingLevel().value().middle();
        Map<String, Assumption> changed = Map.of(
                requests.name(),
                requests,
                ceasing.name(),
                ceasing,
                trend.growth().name(),
                trend.growth());
        List<Assumption> register = new ArrayList<>();
        for (Assumption assumption : fitted.register()) {
            register.add(
                    assumption.name().equals(Fitter.CEASED_PER_MONTH)
                            ? times(assumption, ceasesMore)
                            : changed.getOrDefault(assumption.name(), assumption));
        }
        return fitted.with(requests, ceasing, trends, register);
    }

    private static Assumption times(Assumption assumption, double factor) {
        return factor == 1 ? assumption : noted(mapped(assumption, value -> value * factor, Uncertainty::atLeastZero));
    }

    private static Assumption moved(Assumption growth, double middle) {
        double by = middle - growth.value().middle();
        return noted(mapped(growth, value -> value + by, Uncertainty::anySign));
    }

    private static Assumption noted(Assumption assumption) {
        String note = assumption.note();
        return note.endsWith(NOTE)
                ? assumption
                : new Assumption(
                        assumption.name(),
                        assumption.title(),
                        assumption.unit(),
                        assumption.value(),
                        assumption.basis(),
                        assumption.source(),
                        note.isEmpty() ? NOTE : note + " " + NOTE);
    }

    private static Assumption mapped(
            Assumption assumption, DoubleUnaryOperator change, Function<Range, Uncertainty> uncertainty) {
        Range range = assumption.value().range();
        return assumption.withValue(uncertainty.apply(new Range(
                change.applyAsDouble(range.low()),
                change.applyAsDouble(range.middle()),
                change.applyAsDouble(range.high()))));
    }

    private static double square(double value) {
        return value * value;
    }
}

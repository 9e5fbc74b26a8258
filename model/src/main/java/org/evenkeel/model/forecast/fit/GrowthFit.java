package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedFlows;
import org.evenkeel.model.statistics.YearSeries;
import org.evenkeel.model.unit.Table;

/**
 * Growth of plans as a council's own signs foretell it. All councils' growth of a year beyond England's of the same year
 * is regressed on what was known of each at its beginning: requests, requests not refused, plans for each child, and its
 * own last growth, each against the other councils'. Least absolute deviations, so that a council with a recording fault
 * does not bend the line for all. England is taken to go on as it last grew, a little less each year. See
 * {@code docs/method/growth.md}.
 */
final class GrowthFit {

    /** The first January whose year before has published requests. */
    private static final int FIRST_JANUARY = 2017;

    /** Signs of a council, in the order of {@link #signs}. */
    private static final int SIGNS = 5;

    private static final double MOST_REQUESTS = 0.15;
    private static final double MOST_ACCEPTED = 0.25;
    private static final double MOST_PREVALENCE = 0.5;
    private static final double MOST_OWN_GROWTH = 0.1;

    /** A change of a council's plans beyond this in one year is a fault of recording; log points. */
    private static final double NOT_GROWTH = 0.4;

    /** Residuals below this all weigh alike in the search for the least absolute deviations; log points. */
    private static final double SMALL = 0.02;

    private static final int ROUNDS = 20;
    private static final double PULL = 1;

    /** The part of England's growth, and of a council's difference from it, that goes on for another year. */
    private static final double DAMPING = 0.94;

    /** The deviation of the growth for each unit of spread: that which holds its ranges in the backtest. */
    private static final double TAILS = 1.17;

    /** How the spread of the growth widens with years, and how it narrows with the size of a council. */
    private static final double FANS = 0.72;

    private static final double NARROWS = 0.15;
    private static final double MIDDLING = 2000;
    private static final double LEAST_PLANS = 300;

    /** Years of growth that are worked out; at the damping above it then goes on as it is. */
    private static final int YEARS = 30;

    private final AuthorityStatistics england;
    private final List<AuthorityStatistics> councils;
    private final int last;
    private final double[] weights;
    private final double spread;

    /** What the signs of the last January are measured against. */
    private final double[] lastMedians;

    GrowthFit(AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        this.england = england;
        this.councils = List.copyOf(councils);
        this.last = england.stock().plans().latestYear().orElseThrow();
        int first = Math.min(FIRST_JANUARY, last - 1);
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int year = first; year < last; year++) {
            double[] medians = mediansOf(year);
            for (AuthorityStatistics council : this.councils) {
                double beyond = growth(council, year + 1) - growth(england, year + 1);
                if (Math.abs(beyond) < NOT_GROWTH) {
                    rows.add(signs(council, year, medians));
                    values.add(beyond);
                }
            }
        }
        lastMedians = mediansOf(last);
        weights = leastAbsolute(rows, values);
        spread = spread(rows, values);
    }

    /** The last January whose plans are known. */
    int lastJanuary() {
        return last;
    }

    /** The growth expected of a council from the last published January on. */
    Growth of(AuthorityStatistics council) {
        double[] signs = signs(council, last, lastMedians);
        double beyond = dot(signs, weights);
        double nation = growth(england, last);
        double[] yearly = new double[YEARS];
        for (int year = 0; year < YEARS; year++) {
            yearly[year] = (nation + beyond) * Math.pow(DAMPING, year);
        }
        double plans = Math.max(LEAST_PLANS, council.stock().plans().latest().orElse(MIDDLING));
        return new Growth(Table.of(yearly), TAILS * spread * Math.pow(plans / MIDDLING, -NARROWS), FANS);
    }

    /** What is known of a council in a January that bears on its growth; 0 stands for what is not known. */
    private static double[] signs(AuthorityStatistics council, int year, double[] medians) {
        return new double[] {
            beyond(requests(council, year), medians[0], MOST_REQUESTS),
            beyond(accepted(council, year), medians[1], MOST_ACCEPTED),
            beyond(prevalence(council, year), medians[2], MOST_PREVALENCE),
            beyond(growth(council, year), medians[3], MOST_OWN_GROWTH),
            1
        };
    }

    /** What the signs of a January are measured against: England's requests and growth, and the middle of the councils. */
    private double[] mediansOf(int year) {
        return new double[] {
            requests(england, year),
            median(council -> accepted(council, year)),
            median(council -> prevalence(council, year)),
            growth(england, year)
        };
    }

    private static double requests(AuthorityStatistics council, int year) {
        return council.flows().requests().orNaN(year - 1) / plans(council, year);
    }

    private static double accepted(AuthorityStatistics council, int year) {
        PublishedFlows flows = council.flows();
        return (flows.requests().orNaN(year - 1) - flows.refused().orNaN(year - 1)) / plans(council, year);
    }

    private static double prevalence(AuthorityStatistics council, int year) {
        return Math.log(plans(council, year) / PopulationFit.children(council));
    }

    private static double growth(AuthorityStatistics area, int year) {
        return Math.log(plans(area, year) / plans(area, year - 1));
    }

    private static double plans(AuthorityStatistics area, int year) {
        YearSeries plans = area.stock().plans();
        double value = plans.orNaN(year);
        return value > 0 ? value : Double.NaN;
    }

    private static double beyond(double value, double against, double most) {
        double difference = value - against;
        return Double.isNaN(difference) ? 0 : Math.clamp(difference, -most, most);
    }

    private double median(ToDoubleFunction<AuthorityStatistics> of) {
        double[] values = councils.stream()
                .mapToDouble(of)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private static double[] leastAbsolute(List<double[]> rows, List<Double> values) {
        double[] found = new double[SIGNS];
        double[] pulls = new double[SIGNS];
        Arrays.fill(pulls, PULL);
        for (int round = 0; round < ROUNDS; round++) {
            LeastSquares squares = new LeastSquares(pulls);
            for (int i = 0; i < rows.size(); i++) {
                double left = values.get(i) - dot(rows.get(i), found);
                squares.add(rows.get(i), values.get(i), 1 / Math.max(SMALL, Math.abs(left)));
            }
            found = squares.solve();
        }
        return found;
    }

    /** Half the distance between the 16th and 84th percentiles of what is left: a standard deviation that no outlier moves. */
    private double spread(List<double[]> rows, List<Double> values) {
        double[] left = new double[rows.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = values.get(i) - dot(rows.get(i), weights);
        }
        Arrays.sort(left);
        if (left.length == 0) {
            throw new IllegalArgumentException("No council's plans are published for two Januaries in a row");
        }
        return (left[(int) (0.84 * (left.length - 1))] - left[(int) (0.16 * (left.length - 1))]) / 2;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package org.evenkeel.model.forecast.backtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/**
 * Forecasts of the past: each method is given what was known in a January, says what would come of every council, and is
 * held against what came. See {@code docs/method/skill.md}.
 *
 * @param origins the Januaries to forecast from, by year
 * @param horizons how many years ahead
 * @param targets what to forecast
 * @param each 1 to score every council; more to score each second, third and so on for a quick look, methods still
 *     learning from all
 */
public record Backtest(List<Integer> origins, List<Integer> horizons, List<Target> targets, int each) {

    /** Councils are scored that have every January from this year on as it was published for them. */
    public static final int COMPLETE_FROM = 2014;

    /** Of fewer than this at the origin a percentage says little: not scored. */
    public static final int LEAST_COUNT = 20;

    public Backtest {
        origins = List.copyOf(origins);
        horizons = List.copyOf(horizons);
        targets = List.copyOf(targets);
    }

    /** Hears how far a backtest has come, as a share of all; from any thread. */
    @FunctionalInterface
    public interface Progress {
        void at(double share);
    }

    /** Every figure that there is something to hold against, in order of method, target, origin, horizon and council. */
    public List<Outcome> run(
            AuthorityStatistics england,
            Collection<AuthorityStatistics> councils,
            List<Method> methods,
            Progress progress) {
        List<AuthorityStatistics> complete = complete(councils, england);
        List<AuthorityStatistics> scored = IntStream.range(0, complete.size())
                .filter(i -> i % each == 0)
                .mapToObj(complete::get)
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        int rounds = origins.size() * methods.size();
        int round = 0;
        for (int origin : origins) {
            Known known = Known.at(origin, england, councils);
            List<AuthorityStatistics> asked =
                    scored.stream().map(council -> council.knownAt(origin)).toList();
            for (Method method : methods) {
                int before = round++;
                var predictions = method.predict(
                        known,
                        asked,
                        targets,
                        horizons,
                        (done, all) -> progress.at((before + (double) done / all) / rounds));
                for (AuthorityStatistics council : scored) {
                    for (Target target : targets) {
                        for (int horizon : horizons) {
                            Method.Case figure = new Method.Case(council.area().code(), target, horizon);
                            Prediction prediction = predictions.get(figure);
                            if (prediction != null) {
                                hold(method, figure, origin, target.of(council), prediction, outcomes);
                            }
                        }
                    }
                }
            }
        }
        outcomes.sort(Comparator.comparing(Outcome::target)
                .thenComparingInt(Outcome::origin)
                .thenComparingInt(Outcome::horizon)
                .thenComparing(Outcome::council));
        return outcomes;
    }

    /** The councils that are scored. */
    public static List<AuthorityStatistics> complete(
            Collection<AuthorityStatistics> councils, AuthorityStatistics england) {
        int last = england.stock().plans().latestYear().orElse(COMPLETE_FROM);
        return councils.stream()
                .filter(council -> IntStream.rangeClosed(COMPLETE_FROM, last)
                        .allMatch(year -> council.stock().plans().status(year) == Status.PUBLISHED))
                .toList();
    }

    private static void hold(
            Method method,
            Method.Case figure,
            int origin,
            YearSeries published,
            Prediction prediction,
            List<Outcome> outcomes) {
        int last = figure.target().lastKnown(origin);
        double lastKnown = published.orNaN(last);
        double actual = published.orNaN(last + figure.horizon());
        if (lastKnown >= LEAST_COUNT && actual > 0) {
            outcomes.add(Outcome.of(method.code(), figure, origin, lastKnown, actual, prediction));
        }
    }
}

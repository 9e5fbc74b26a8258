package org.evenkeel.model.forecast.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.YearSeries;

/**
 * A {@link Rule} with a range from its own past errors: what it would have said from every earlier year is held against
 * what is known by now, all councils together, at the same horizon on the log scale; those errors are put around its
 * point. Errors that lean to one side are put in the middle first, because what growth was wrong by in the years of the
 * change from statements says nothing of now; but not for methods that lean by design, see {@link Rule#keepsBias}. Of
 * the two, each method has that which scores better.
 */
public final class SimpleMethod implements Method {

    /** With fewer past errors there is a point and no range. */
    private static final int LEAST_ERRORS = 50;

    private final Rule rule;

    public SimpleMethod(Rule rule) {
        this.rule = rule;
    }

    /** All of them. */
    public static List<Method> all() {
        return Arrays.stream(Rule.values())
                .map(rule -> (Method) new SimpleMethod(rule))
                .toList();
    }

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public String label() {
        return rule.label();
    }

    @Override
    public Map<Case, Prediction> predict(
            Known known,
            List<AuthorityStatistics> councils,
            List<Target> targets,
            List<Integer> horizons,
            Progress progress) {
        Map<Case, Prediction> predictions = new HashMap<>();
        for (Target target : targets) {
            YearSeries england = target.of(known.england());
            int last = target.lastKnown(known.origin());
            for (int horizon : horizons) {
                double[] errors = errors(known, target, horizon);
                for (AuthorityStatistics council : councils) {
                    double log = rule.log(target.of(council), england, last, horizon);
                    if (!Double.isNaN(log)) {
                        double[] sample = Arrays.stream(errors)
                                .map(error -> Math.exp(log + error))
                                .toArray();
                        predictions.put(
                                new Case(council.area().code(), target, horizon), Prediction.of(Math.exp(log), sample));
                    }
                }
            }
        }
        progress.at(councils.size(), councils.size());
        return predictions;
    }

    private double[] errors(Known known, Target target, int horizon) {
        YearSeries england = target.of(known.england());
        int now = target.lastKnown(known.origin());
        int first = england.earliestYear().orElse(now);
        List<Double> errors = new ArrayList<>();
        for (AuthorityStatistics council : known.councils()) {
            YearSeries own = target.of(council);
            for (int last = first; last + horizon <= now; last++) {
                double error = Prediction.log(own.orNaN(last + horizon)) - rule.log(own, england, last, horizon);
                if (!Double.isNaN(error)) {
                    errors.add(error);
                }
            }
        }
        if (errors.size() < LEAST_ERRORS) {
            return new double[0];
        }
        double[] sorted =
                errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double middle = rule.keepsBias() ? 0 : Prediction.of(0, sorted).quantile(0.5);
        return Arrays.stream(sorted).map(error -> error - middle).toArray();
    }
}

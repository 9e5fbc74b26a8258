package org.evenkeel.model.forecast.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good one method was at one target and horizon, over councils and origins. Errors and widths are shares of what came
 * out, so that councils of all sizes count alike.
 *
 * @param target what
 * @param horizon how many years ahead
 * @param method the method's code
 * @param figures how many figures were forecast
 * @param mape mean absolute error of the point
 * @param medianApe median absolute error of the point
 * @param bias mean of the point over what came out, as a logarithm: above zero is too high
 * @param ranged how many of the figures had a range; what follows is of those
 * @param crps mean continuous ranked probability score
 * @param logCrps the same on the log scale
 * @param coverage the share of figures within each of {@link Outcome#RANGES}
 * @param width the mean width of each of them
 */
public record Score(
        Target target,
        int horizon,
        String method,
        int figures,
        double mape,
        double medianApe,
        double bias,
        int ranged,
        double crps,
        double logCrps,
        List<Double> coverage,
        List<Double> width) {

    public Score {
        coverage = List.copyOf(coverage);
        width = List.copyOf(width);
    }

    /** The score of outcomes that are all of one target, horizon and method; there must be one. */
    static Score of(List<Outcome> outcomes) {
        Outcome any = outcomes.getFirst();
        List<Outcome> ranged = outcomes.stream().filter(Outcome::hasRange).toList();
        List<Double> coverage = new ArrayList<>();
        List<Double> width = new ArrayList<>();
        for (int range = 0; range < Outcome.RANGES.size() && !ranged.isEmpty(); range++) {
            int given = range;
            coverage.add(mean(ranged, outcome -> outcome.isWithin(given) ? 1 : 0));
            width.add(mean(ranged, outcome -> (outcome.high(given) - outcome.low(given)) / outcome.actual()));
        }
        return new Score(
                any.target(),
                any.horizon(),
                any.method(),
                outcomes.size(),
                mean(outcomes, Outcome::absoluteError),
                median(outcomes),
                mean(outcomes, outcome -> Prediction.log(outcome.point()) - Prediction.log(outcome.actual())),
                ranged.size(),
                mean(ranged, Outcome::crps),
                mean(ranged, Outcome::logCrps),
                coverage,
                width);
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        return outcomes.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static double median(List<Outcome> outcomes) {
        double[] errors =
                outcomes.stream().mapToDouble(Outcome::absoluteError).sorted().toArray();
        return (errors[(errors.length - 1) / 2] + errors[errors.length / 2]) / 2;
    }

    /** Where the outcomes lay in the samples: the share of them in each tenth. */
    static List<Double> tenths(List<Outcome> outcomes) {
        double[] counts = new double[10];
        List<Outcome> ranged = outcomes.stream().filter(Outcome::hasRange).toList();
        for (Outcome outcome : ranged) {
            counts[Math.min(9, (int) (outcome.rank() * 10))] += 1.0 / ranged.size();
        }
        return Arrays.stream(counts).boxed().toList();
    }
}

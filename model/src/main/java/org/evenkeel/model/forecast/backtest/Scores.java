package org.evenkeel.model.forecast.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The scores of all methods, on the same figures: one that some method could not forecast counts for none, and one that
 * some method could give no range for counts for points alone.
 */
public final class Scores {

    private record Key(Target target, int horizon, String method) {}

    private record Figure(Target target, int horizon, int origin, String council) {}

    private final Map<Key, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<Key, Score> scores = new LinkedHashMap<>();
    private final List<String> methods;

    public Scores(List<Outcome> all) {
        methods = all.stream().map(Outcome::method).distinct().toList();
        Map<Figure, Set<String>> by = new HashMap<>();
        Map<Figure, Set<String>> rangedBy = new HashMap<>();
        for (Outcome outcome : all) {
            by.computeIfAbsent(figure(outcome), _ -> new HashSet<>()).add(outcome.method());
            if (outcome.hasRange()) {
                rangedBy.computeIfAbsent(figure(outcome), _ -> new HashSet<>()).add(outcome.method());
            }
        }
        for (Outcome outcome : all) {
            if (by.getOrDefault(figure(outcome), Set.of()).size() == methods.size()) {
                boolean ranged =
                        rangedBy.getOrDefault(figure(outcome), Set.of()).size() == methods.size();
                outcomes.computeIfAbsent(key(outcome), _ -> new ArrayList<>())
                        .add(ranged ? outcome : outcome.withoutRange());
            }
        }
        outcomes.forEach((key, list) -> scores.put(key, Score.of(list)));
    }

    /** The methods, in the order of the outcomes. */
    public List<String> methods() {
        return methods;
    }

    /** Every score, target by target, horizon by horizon, in the order of the methods. */
    public List<Score> all() {
        return scores.values().stream()
                .sorted(Comparator.comparing(Score::target)
                        .thenComparingInt(Score::horizon)
                        .thenComparingInt(score -> methods.indexOf(score.method())))
                .toList();
    }

    /** One score, if there is anything to score. */
    public Optional<Score> of(Target target, int horizon, String method) {
        return Optional.ofNullable(scores.get(new Key(target, horizon, method)));
    }

    /** The lowest of a score over all methods but one, and whose it is. */
    public Optional<Score> bestBut(String method, Target target, int horizon, ToDoubleFunction<Score> score) {
        return methods.stream()
                .filter(other -> !other.equals(method))
                .flatMap(other -> of(target, horizon, other).stream())
                .filter(other -> !Double.isNaN(score.applyAsDouble(other)))
                .min(Comparator.comparingDouble(score));
    }

    /** The advantage of one method over another. */
    public Advantage advantage(
            String method, String other, Target target, int horizon, ToDoubleFunction<Outcome> score) {
        return Advantage.of(
                outcomes.getOrDefault(new Key(target, horizon, method), List.of()),
                outcomes.getOrDefault(new Key(target, horizon, other), List.of()),
                score);
    }

    /** The share of outcomes in each tenth of what a method said; all a tenth if it is well calibrated. */
    public List<Double> tenths(Target target, int horizon, String method) {
        return Score.tenths(outcomes.getOrDefault(new Key(target, horizon, method), List.of()));
    }

    private static Figure figure(Outcome outcome) {
        return new Figure(outcome.target(), outcome.horizon(), outcome.origin(), outcome.council());
    }

    private static Key key(Outcome outcome) {
        return new Key(outcome.target(), outcome.horizon(), outcome.method());
    }
}

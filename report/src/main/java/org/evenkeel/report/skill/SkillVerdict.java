package org.evenkeel.report.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.evenkeel.model.forecast.backtest.Advantage;
import org.evenkeel.model.forecast.backtest.ModelMethod;
import org.evenkeel.model.forecast.backtest.Outcome;
import org.evenkeel.model.forecast.backtest.Score;
import org.evenkeel.model.forecast.backtest.Scores;
import org.evenkeel.model.forecast.backtest.Target;

/** The model's scores held against what it is meant to reach, hits and misses alike. */
final class SkillVerdict {

    /** How far below the best simple method's its mean absolute error is to lie. */
    static final double LEAST_POINT = 0.10;

    /** How far below the best simple method's its ranked probability score is to lie. */
    static final double LEAST_RANGE = 0.15;

    private static final int EIGHTY = 1;
    private static final int NINETY_FIVE = 2;

    private SkillVerdict() {}

    /** Rows of a table: horizon, measure of skill, the model, the best simple method, target, verdict. */
    static List<List<String>> rows(Scores scores, Target target, List<Integer> horizons) {
        List<List<String>> rows = new ArrayList<>();
        for (int horizon : horizons) {
            Optional<Score> ours = scores.of(target, horizon, ModelMethod.CODE);
            if (ours.isEmpty()) {
                continue;
            }
            Score own = ours.get();
            add(rows, scores, own, "mean absolute error", Score::mape, Outcome::absoluteError, LEAST_POINT);
            if (own.ranged() > 0) {
                add(rows, scores, own, "CRPS", Score::crps, Outcome::crps, LEAST_RANGE);
                coverage(rows, own, EIGHTY, 0.77, 0.83);
                coverage(rows, own, NINETY_FIVE, 0.93, 0.97);
                width(rows, scores, own);
            }
        }
        return rows;
    }

    private static void add(
            List<List<String>> rows,
            Scores scores,
            Score own,
            String what,
            ToDoubleFunction<Score> score,
            ToDoubleFunction<Outcome> ofOne,
            double least) {
        Optional<Score> best = scores.bestBut(ModelMethod.CODE, own.target(), own.horizon(), score);
        if (best.isEmpty()) {
            return;
        }
        Score other = best.get();
        Advantage advantage = scores.advantage(ModelMethod.CODE, other.method(), own.target(), own.horizon(), ofOne);
        rows.add(List.of(
                Integer.toString(own.horizon()),
                what,
                SkillPage.percent(score.applyAsDouble(own), 1),
                SkillPage.percent(score.applyAsDouble(other), 1) + " (" + SkillPage.label(other.method()) + ")",
                SkillPage.percent(advantage.middle(), 0) + " lower (" + SkillPage.percent(advantage.low(), 0) + " to "
                        + SkillPage.percent(advantage.high(), 0) + ")",
                "at least " + SkillPage.percent(least, 0) + " lower",
                verdict(advantage.middle() >= least)));
    }

    private static void coverage(List<List<String>> rows, Score own, int range, double low, double high) {
        double held = own.coverage().get(range);
        rows.add(List.of(
                Integer.toString(own.horizon()),
                SkillPage.percent(Outcome.RANGES.get(range), 0) + " range holds",
                SkillPage.percent(held, 1),
                "",
                "",
                SkillPage.percent(low, 0) + " to " + SkillPage.percent(high, 0),
                verdict(held >= low && held <= high)));
    }

    private static void width(List<List<String>> rows, Scores scores, Score own) {
        Optional<Score> best = scores.bestBut(ModelMethod.CODE, own.target(), own.horizon(), Score::crps);
        if (best.isEmpty()) {
            return;
        }
        double mine = own.width().get(EIGHTY);
        double theirs = best.get().width().get(EIGHTY);
        rows.add(List.of(
                Integer.toString(own.horizon()),
                "80% range is wide",
                SkillPage.percent(mine, 1),
                SkillPage.percent(theirs, 1) + " (" + SkillPage.label(best.get().method()) + ", holding "
                        + SkillPage.percent(best.get().coverage().get(EIGHTY), 0) + ")",
                SkillPage.percent(1 - mine / theirs, 0) + " narrower",
                "narrower",
                verdict(mine < theirs)));
    }

    private static String verdict(boolean isReached) {
        return isReached ? "reached" : "**missed**";
    }
}

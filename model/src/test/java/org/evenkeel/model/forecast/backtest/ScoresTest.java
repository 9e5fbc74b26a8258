package org.evenkeel.model.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Method.Case FIGURE = new Method.Case("E01", Target.CASELOAD, 1);

    @Test
    void scoresASampleAsThePageDoesByHand() {
        assertEquals(5.0 / 3, Prediction.of(110, new double[] {120, 100, 110}).crps(105), 1e-9);
        assertEquals(5, Prediction.of(110, new double[] {110}).crps(105), 1e-9);
    }

    @Test
    void givesWhatIsRareAHigherScoreThanWhatIsLikely() {
        double[] normal = IntStream.range(1, 1000).mapToDouble(i -> i / 10.0).toArray();
        Prediction prediction = Prediction.ofSample(normal);
        // For a uniform of width w, CRPS in the middle is w / 12.
        assertEquals(100.0 / 12, prediction.crps(50), 0.1);
        assertTrue(prediction.crps(99) > prediction.crps(60));
        assertEquals(0.5, prediction.share(50), 1e-9);
    }

    @Test
    void countsWhatLiesWithinARange() {
        List<Outcome> outcomes = new ArrayList<>();
        Prediction prediction = Prediction.ofSample(
                IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 + i).toArray());
        for (int actual = 100; actual <= 200; actual++) {
            outcomes.add(Outcome.of("a", FIGURE, 2020, 100, actual, prediction));
        }
        Score score = Score.of(outcomes);
        assertEquals(51.0 / 101, score.coverage().get(0), 1e-9);
        assertEquals(81.0 / 101, score.coverage().get(1), 1e-9);
        assertEquals(0.1, Score.tenths(outcomes).get(4), 0.011);
    }

    @Test
    void scoresOnlyFiguresThatEveryMethodForecast() {
        Prediction ranged = Prediction.ofSample(new double[] {90, 110});
        Prediction point = Prediction.of(120, new double[0]);
        Method.Case other = new Method.Case("E02", Target.CASELOAD, 1);
        Scores scores = new Scores(List.of(
                Outcome.of("a", FIGURE, 2020, 100, 100, ranged),
                Outcome.of("a", other, 2020, 100, 100, ranged),
                Outcome.of("b", FIGURE, 2020, 100, 100, point)));
        assertEquals(1, scores.of(Target.CASELOAD, 1, "a").orElseThrow().figures());
        assertEquals(0, scores.of(Target.CASELOAD, 1, "a").orElseThrow().ranged());
        assertEquals(0.2, scores.of(Target.CASELOAD, 1, "b").orElseThrow().mape(), 1e-9);
    }

    @Test
    void anAdvantageThatEveryCouncilHasIsSure() {
        List<Outcome> ours = new ArrayList<>();
        List<Outcome> others = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Method.Case figure = new Method.Case("E" + i, Target.CASELOAD, 1);
            ours.add(Outcome.of("a", figure, 2020, 100, 100, Prediction.of(100 + i, new double[0])));
            others.add(Outcome.of("b", figure, 2020, 100, 100, Prediction.of(100 + 2 * i, new double[0])));
        }
        Advantage advantage = Advantage.of(ours, others, Outcome::absoluteError);
        assertEquals(0.5, advantage.middle(), 1e-9);
        assertEquals(0.5, advantage.low(), 1e-9);
        assertFalse(advantage.high() > 0.5 + 1e-9);
    }
}

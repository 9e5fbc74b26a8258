package org.evenkeel.model.forecast.transitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.intake.transitions.Demo;
import org.junit.jupiter.api.Test;

/** The demo, run. */
final class AnnualForecasterTest {

    private static final int RUNS = 600;
    private static final AnnualData DEMO = Demo.load().get();
    private static final AnnualForecast OURS = run(Conventions.OURS, RUNS, 2);
    private static final AnnualForecast FIELD = run(Conventions.FIELD, RUNS, 2);

    @Test
    void meansAgreeWithTheFieldsExpectationWithinTheErrorOfTheRuns() {
        agree(FIELD);
    }

    @Test
    void meansAgreeWithOurExpectationWithinTheErrorOfTheRuns() {
        agree(OURS);
    }

    /** By total, need and setting, and both together: a mean of runs is off by their deviation over the root of them. */
    private static void agree(AnnualForecast forecast) {
        AnnualForecast.Kinds kinds = forecast.kinds();
        double squares = 0;
        int groups = 0;
        for (int y = forecast.start() + 1; y <= forecast.until(); y++) {
            int year = y;
            Map<State, Double> expected = forecast.expectation().plans(year);
            squares += square(
                    run -> total(kinds, year, run), forecast.expectation().total(year), 4);
            assertThat(forecast.total().mean(year))
                    .isCloseTo(
                            IntStream.range(0, RUNS)
                                    .mapToDouble(run -> total(kinds, year, run))
                                    .average()
                                    .orElseThrow(),
                            Offset.offset(1e-9));
            groups++;
            for (int n = 0; n < kinds.needs().size(); n++) {
                for (int s = 0; s < kinds.settings().size(); s++) {
                    int need = n;
                    int setting = s;
                    double mean = expected.entrySet().stream()
                            .filter(entry ->
                                    entry.getKey().need().equals(kinds.needs().get(need))
                                            && entry.getKey()
                                                    .setting()
                                                    .equals(kinds.settings().get(setting)))
                            .mapToDouble(Map.Entry::getValue)
                            .sum();
                    // Where fewer than two children are expected the error is far from normal.
                    if (mean > 2) {
                        squares += square(run -> kinds.plans(year, run, need, setting), mean, 5);
                        groups++;
                    }
                }
            }
        }
        // Squares of errors in their own measure average 1; the groups go together somewhat, so not exactly.
        assertThat(groups).isGreaterThan(250);
        assertThat(squares / groups).isBetween(0.6, 1.6);
    }

    @Test
    void everyStatesMeanAgreesWithinTheErrorOfTheRuns() {
        for (AnnualForecast forecast : new AnnualForecast[] {FIELD, OURS}) {
            int year = forecast.until();
            double worst = 0;
            for (Map.Entry<State, Double> state :
                    forecast.expectation().plans(year).entrySet()) {
                Fan fan = forecast.byState().get(state.getKey());
                double mean = fan == null ? 0 : fan.mean(year);
                // No state varies less than if its children were there independently of one another.
                double error = Math.sqrt(Math.max(state.getValue(), 0.2) / RUNS);
                worst = Math.max(worst, Math.abs(mean - state.getValue()) / error);
            }
            // Of some 1,500 states; those of many children vary more than that, up to half as much again.
            assertThat(worst).isBetween(2.5, 6.5);
        }
    }

    @Test
    void drawingRatesOnceARunMakesTheTotalsRangeWiderFromTheSecondYearOn() {
        AnnualForecast anew = run(
                new Conventions(
                        Conventions.Spread.EACH_STATE_AND_YEAR,
                        Conventions.OURS.validity(),
                        Conventions.OURS.stranded(),
                        Conventions.OURS.exposure()),
                RUNS,
                2);
        assertThat(width(OURS, 2018) / width(anew, 2018)).isBetween(0.85, 1.15);
        assertThat(width(OURS, 2020) / width(anew, 2020)).isGreaterThan(1.15);
        assertThat(width(OURS, 2022) / width(anew, 2022)).isGreaterThan(1.35);
        assertThat(width(OURS, 2022) / width(FIELD, 2022)).isGreaterThan(1.35);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        for (Conventions conventions : new Conventions[] {Conventions.OURS, Conventions.FIELD}) {
            AnnualForecast one = run(conventions, 20, 1);
            AnnualForecast three = run(conventions, 20, 3);
            assertThat(three.total()).isEqualTo(one.total());
            assertThat(three.byState()).isEqualTo(one.byState());
            assertThat(three.bySetting()).isEqualTo(one.bySetting());
        }
    }

    @Test
    void startsFromThePlansThatThereAre() {
        assertThat(OURS.total().mean(2017)).isEqualTo(2153);
        assertThat(OURS.total().at(Quantile.P05, 2017)).isEqualTo(2153);
        DEMO.transitions().latest().forEach((state, plans) -> {
            Fan fan = Objects.requireNonNull(OURS.byState().get(state));
            assertThat(fan.at(Quantile.P95, 2017)).isEqualTo(plans.doubleValue());
        });
    }

    @Test
    void partsAddUpToTheTotalInEveryYear() {
        for (int year = OURS.start(); year <= OURS.until(); year++) {
            double total = OURS.total().mean(year);
            assertThat(sum(OURS.byNeed(), year)).isCloseTo(total, Offset.offset(1e-6));
            assertThat(sum(OURS.bySetting(), year)).isCloseTo(total, Offset.offset(1e-6));
            assertThat(sum(OURS.byAcademicYear(), year)).isCloseTo(total, Offset.offset(1e-6));
            assertThat(sum(OURS.byState(), year)).isCloseTo(total, Offset.offset(1e-6));
        }
    }

    @Test
    void noChildIsInASettingThatTakesNoOneOfTheAcademicYear() {
        OURS.byState()
                .forEach((state, fan) -> assertThat(DEMO.states()
                                .find(state.setting())
                                .orElseThrow()
                                .takes(state.academicYear(), state.need()))
                        .as("%s", state)
                        .isTrue());
        // The field keeps them there for a year, and then no longer counts them.
        assertThat(FIELD.byState().keySet())
                .anyMatch(state ->
                        !DEMO.states().find(state.setting()).orElseThrow().takes(state.academicYear(), state.need()));
    }

    private static double square(IntUnaryOperator plans, double expected, double most) {
        double[] values =
                IntStream.range(0, RUNS).mapToDouble(plans::applyAsInt).toArray();
        double mean = IntStream.range(0, RUNS).mapToDouble(run -> values[run]).sum() / RUNS;
        double variance = IntStream.range(0, RUNS)
                        .mapToDouble(run -> (values[run] - mean) * (values[run] - mean))
                        .sum()
                / (RUNS - 1);
        double z = (mean - expected) / Math.sqrt(variance / RUNS);
        assertThat(Math.abs(z)).isLessThan(most);
        return z * z;
    }

    private static int total(AnnualForecast.Kinds kinds, int year, int run) {
        int sum = 0;
        for (int need = 0; need < kinds.needs().size(); need++) {
            for (int setting = 0; setting < kinds.settings().size(); setting++) {
                sum += kinds.plans(year, run, need, setting);
            }
        }
        return sum;
    }

    private static double sum(Map<?, Fan> fans, int year) {
        return fans.values().stream().mapToDouble(fan -> fan.mean(year)).sum();
    }

    private static double width(AnnualForecast forecast, int year) {
        return forecast.total().at(Quantile.P90, year) - forecast.total().at(Quantile.P10, year);
    }

    private static AnnualForecast run(Conventions conventions, int runs, int threads) {
        return AnnualForecaster.run(
                AnnualModel.fit(DEMO, conventions), new AnnualSettings(runs, 1, threads), Progress.SILENT);
    }
}

package org.evenkeel.model.forecast.transitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.People;
import org.evenkeel.model.caseload.transitions.Setting;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.caseload.transitions.Transitions;
import org.evenkeel.model.caseload.transitions.ValidStates;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.junit.jupiter.api.Test;

/**
 * A council with one need and two settings, worked out by hand: school for academic years 9 and 10, college for 11 and
 * 12. Of 8 pupils of year 9 two ceased and six stayed; of 5 of year 10 all moved to college; of 4 of year 11 one ceased.
 * Three plans started in year 9.
 */
final class AnnualFitTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Test
    void expectsWhatTheMethodPageWorksOutByHand() {
        AnnualExpectation ours = AnnualModel.fit(council(), Conventions.OURS).expectation();
        Map<State, Double> next = ours.plans(2022);
        // Year 9: weights 2 + 2.5/9 and 6 + 6.5/9 of 9 in all; six go on into year 10, none is left in year 9.
        assertThat(next.get(state(10, "school"))).isCloseTo(3 * (6 + 6.5 / 9) / 9, ROUNDING);
        // Year 10: school takes no one of year 11, so all who go on move; 0 + 0.5/6 and 5 + 5.5/6 of 6 in all.
        assertThat(next.get(state(11, "college"))).isCloseTo(6 * (5 + 5.5 / 6) / 6, ROUNDING);
        // Year 11: 1 + 1.5/5 and 3 + 3.5/5 of 5 in all.
        assertThat(next.get(state(12, "college"))).isCloseTo(5 * (3 + 3.5 / 5) / 5, ROUNDING);
        // Starts: three of the 200 people of year 9 in January 2021, and 400 people in January 2022.
        assertThat(next.get(state(9, "school"))).isCloseTo(400 * 3 / 200.0, ROUNDING);
        assertThat(ours.total(2022))
                .isCloseTo(next.values().stream().mapToDouble(plans -> plans).sum(), ROUNDING);
    }

    @Test
    void theFieldKeepsPupilsWhereNoOneIsTakenAndLosesThemAYearLater() {
        AnnualExpectation field = AnnualModel.fit(council(), Conventions.FIELD).expectation();
        // College takes no one of year 10, the year they leave from, but moves were seen: they may still move.
        assertThat(field.plans(2022).get(state(11, "school"))).isPositive();
        assertThat(field.plans(2023)).doesNotContainKey(state(12, "school"));
        // The 100 people of January 2020 stand behind the starts of that year.
        assertThat(field.plans(2022).get(state(9, "school"))).isCloseTo(400 * 3 / 100.0, ROUNDING);
    }

    @Test
    void ratesThatHoldForARunMakeItsYearsAlike() {
        // Starts alone vary in year 9; their rate is known from one year, so they vary as much again as by chance.
        int runs = 4000;
        AnnualModel model = AnnualModel.fit(council(), Conventions.OURS);
        AnnualForecast forecast = AnnualForecaster.run(model, new AnnualSettings(runs, 7, 1), Progress.SILENT);
        double[] first = new double[runs];
        double[] second = new double[runs];
        AnnualRun run = new AnnualRun(model.rates(), 7);
        int cell = model.rates().layout.cell(9, 0, 0);
        for (int number = 0; number < runs; number++) {
            run.begin(number);
            run.step();
            first[number] = run.plans()[cell];
            run.step();
            second[number] = run.plans()[cell];
        }
        assertThat(Objects.requireNonNull(forecast.byState().get(state(9, "school")))
                        .mean(2022))
                .isCloseTo(mean(first), ROUNDING);
        // Beta with weights 3 and 197: variance of n people n p q (1 + (n - 1) / 201), covariance n n p q / 201.
        double pq = 0.015 * 0.985;
        // Each is known to 2.2% from 4,000 runs were they normal; they lean to the right, so four times that.
        assertThat(covariance(first, first)).isCloseTo(400 * pq * (1 + 399 / 201.0), Offset.offset(1.8));
        assertThat(covariance(first, second)).isCloseTo(400 * 400 * pq / 201, Offset.offset(1.8));
    }

    @Test
    void drawsCountsAsOftenAsTheBinomialSays() {
        int draws = 20_000;
        for (double chance : new double[] {0.001, 0.03, 0.5, 0.97}) {
            double sum = 0;
            double squares = 0;
            for (int run = 0; run < draws; run++) {
                int count = Binomial.draw(30_000, chance, 11, run * 100L);
                sum += count;
                squares += (double) count * count;
            }
            double mean = sum / draws;
            double variance = 30_000 * chance * (1 - chance);
            // Four standard errors, of the mean and of the variance.
            assertThat(mean).isCloseTo(30_000 * chance, Offset.offset(4 * Math.sqrt(variance / draws)));
            assertThat(squares / draws - mean * mean)
                    .isCloseTo(variance, Offset.offset(4 * variance * Math.sqrt(2.0 / draws) + 0.02));
        }
        assertThat(Binomial.draw(10, 1, 1, 1)).isEqualTo(10);
        assertThat(Binomial.draw(10, 0, 1, 1)).isZero();
        assertThat(Binomial.draw(0, 0.5, 1, 1)).isZero();
    }

    @Test
    void talliesTheQuantilesThatSortingWouldGive() {
        for (int[] values : new int[][] {{0}, {3}, {0, 0, 0, 9}, {1, 4, 4, 7, 30, 2, 0}, {5, 5, 5}}) {
            Tally tally = new Tally(1);
            Tally other = new Tally(1);
            for (int i = 0; i < values.length; i++) {
                if (values[i] > 0) {
                    (i % 2 == 0 ? tally : other).note(0, values[i]);
                }
            }
            tally.add(other);
            int[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] quantiles = tally.quantiles(0, values.length);
            for (Quantile quantile : Quantile.values()) {
                assertThat(quantiles[quantile.ordinal()]).isCloseTo(quantile.of(sorted), ROUNDING);
            }
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double covariance(double[] some, double[] others) {
        double ofSome = mean(some);
        double ofOthers = mean(others);
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += (some[i] - ofSome) * (others[i] - ofOthers);
        }
        return sum / some.length;
    }

    private static AnnualData council() {
        List<Transition> rows = new ArrayList<>();
        rows.addAll(Collections.nCopies(2, new Transition(2020, state(9, "school"), State.without(10))));
        rows.addAll(Collections.nCopies(6, new Transition(2020, state(9, "school"), state(10, "school"))));
        rows.addAll(Collections.nCopies(5, new Transition(2020, state(10, "school"), state(11, "college"))));
        rows.addAll(Collections.nCopies(3, new Transition(2020, state(11, "college"), state(12, "college"))));
        rows.add(new Transition(2020, state(11, "college"), State.without(12)));
        rows.addAll(Collections.nCopies(3, new Transition(2020, State.without(8), state(9, "school"))));
        Set<String> both = Set.of("school", "college");
        ValidStates states = new ValidStates(List.of(
                new Setting("school", "one", 9, 10, Set.of("ASD"), both),
                new Setting("college", "two", 11, 12, Set.of("ASD"), both)));
        TreeMap<Integer, SortedMap<Integer, Double>> people = new TreeMap<>();
        double[] ofYear = {100, 200, 400, 400};
        for (int year = 2020; year < 2024; year++) {
            SortedMap<Integer, Double> ages = new TreeMap<>();
            for (int age = 9; age <= 12; age++) {
                ages.put(age, ofYear[year - 2020]);
            }
            people.put(year, ages);
        }
        return new AnnualData(new Transitions(rows), states, new People(people), Optional.empty());
    }

    private static State state(int academicYear, String setting) {
        return new State(academicYear, "ASD", setting);
    }
}

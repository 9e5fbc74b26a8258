package org.evenkeel.model.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.unit.Table;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final OpenStatistics OPEN = OpenStatistics.load().get();
    private static final Fitter FITTER = new Fitter(OPEN.england(), OPEN.all());
    private static final GrowthFit GROWTH = new GrowthFit(OPEN.england(), OPEN.all());

    @Test
    void growthOfTwoYearsAndAHalfIsTwoYearsAndHalfOfTheThird() {
        Growth growth = new Growth(Table.of(0.10, 0.08, 0.06), 0.04, 0.7);
        assertEquals(0.10 + 0.08 + 0.03, growth.over(2.5), 1e-12);
        assertEquals(0.10 + 0.08 + 0.06 + 0.06, growth.over(4), 1e-12);
        assertEquals(0.04 * Math.pow(4, 0.7), growth.deviation(4), 1e-12);
    }

    @Test
    void leastSquaresFindsALineThroughPointsWithHardlyAnyPull() {
        LeastSquares squares = new LeastSquares(1e-9, 1e-9);
        for (int x = 0; x < 5; x++) {
            squares.add(new double[] {1, x}, 3 - 2 * x, 1);
        }
        assertArrayEquals(new double[] {3, -2}, squares.solve(), 1e-6);
    }

    @Test
    void moreRequestsForEachPlanForetellMoreGrowth() {
        // Kingston upon Hull's requests in 2023 were high for its plans, Lambeth's low.
        assertTrue(GROWTH.of(of("Kingston upon Hull")).ofYear(0)
                > GROWTH.of(of("Lambeth")).ofYear(0));
    }

    @Test
    void smallerCouncilsAreLessSure() {
        assertTrue(GROWTH.of(of("Rutland")).firstDeviation()
                > GROWTH.of(of("Hertfordshire")).firstDeviation());
    }

    @Test
    void theExpectedPathOfACouncilThatStatesNothingGrowsAsItsSignsForetell() {
        for (String name : List.of("Wiltshire", "Leeds", "Walsall", "Leicestershire")) {
            Growth growth = GROWTH.of(of(name));
            Response response = Response.of(fit(name, Map.of()), 10);
            for (int years : new int[] {1, 2, 3, 5, 10}) {
                assertEquals(growth.over(years), response.growth(years), 0.002 * (1 + years), name + " after " + years);
            }
        }
    }

    @Test
    void theRangeOfTheRunsIsAsWideAsSuchGrowthHasMissedBy() {
        Assumptions assumptions = fit("Wiltshire", Map.of());
        Growth growth = GROWTH.of(of("Wiltshire"));
        Fan plans = Forecaster.run(
                        assumptions,
                        List.of(Scenario.unmitigated()),
                        new RunSettings(600, 4, assumptions.start() + 36, 2),
                        Progress.SILENT)
                .scenarios()
                .getFirst()
                .fan(Measure.PLANS, Group.ALL);
        for (int years : new int[] {1, 3}) {
            int month = assumptions.start() + 12 * years;
            double deviation = Math.log(plans.at(Quantile.P90, month) / plans.at(Quantile.P10, month)) / 2 / 1.25;
            // 600 runs know a deviation to within a tenth; tails heavier than the normal's narrow the middle.
            assertEquals(1, deviation / growth.deviation(years), 0.2, "after " + years);
        }
    }

    @Test
    void aCouncilThatStatesItsFlowsIsBelieved() {
        Assumption stated = new Assumption(
                Fitter.REQUESTS_PER_MONTH,
                "Requests",
                "a month",
                new Uncertainty.Fixed(70),
                Basis.COUNCIL,
                Source.of("Invented", "for this test"),
                "");
        Assumptions assumptions = fit("Wiltshire", Map.of(Fitter.REQUESTS_PER_MONTH, stated));
        assertEquals(70, assumptions.requestsPerMonth().value().middle());
        assertEquals(1, assumptions.ceasingLevel().value().middle());
        Trend requests = Objects.requireNonNull(assumptions.trends().get(Driver.REQUESTS));
        assertEquals(GROWTH.of(of("Wiltshire")).ofYear(0), requests.expectedGrowth(0), 1e-12);
    }

    @Test
    void growthIsForetoldFromWhatWasKnownAtTheTime() {
        AuthorityStatistics england = OPEN.england().knownAt(2020);
        List<AuthorityStatistics> councils =
                OPEN.all().stream().map(council -> council.knownAt(2020)).toList();
        GrowthFit then = new GrowthFit(england, councils);
        assertEquals(2020, then.lastJanuary());
        assertEquals(
                Math.log(england.stock().plans().orNaN(2020)
                        / england.stock().plans().orNaN(2019)),
                then.of(of("Wiltshire").knownAt(2020)).ofYear(0),
                0.05);
    }

    private static Assumptions fit(String name, Map<String, Assumption> given) {
        return FITTER.fit(of(name), new FitSettings(Fitter.publishedStart(), given));
    }

    private static AuthorityStatistics of(String name) {
        if (OPEN.authorities().find(name) instanceof Lookup.Found(var authority)) {
            return OPEN.of(authority);
        }
        throw new IllegalArgumentException(name);
    }
}

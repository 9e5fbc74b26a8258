package org.evenkeel.model.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

/** On the published statistics that are shipped; figures of January 2024 are DfE's, reporting year 2025. */
class FitterTest {

    private static final OpenStatistics STATISTICS = OpenStatistics.load().get();
    private static final Fitter FITTER = new Fitter(STATISTICS.england(), STATISTICS.all());

    @Test
    void beginsWithThePlansThatArePublished() {
        Assumptions wiltshire = fit("Wiltshire");
        assertEquals(MonthIndex.of(2024, 1), wiltshire.start());
        assertEquals(5536, wiltshire.opening().total());
        // 303 in independent and 24 in non-maintained special schools.
        assertEquals(327, wiltshire.opening().byPlacement()[Placement.INDEPENDENT_SPECIAL.ordinal()]);
        assertEquals(583 + 568, wiltshire.opening().byPlacement()[Placement.STATE_SPECIAL.ordinal()]);
    }

    @Test
    void fitsEveryCouncil() {
        int plans = 0;
        for (AuthorityStatistics council : STATISTICS.all()) {
            plans += FITTER.fit(council, FitSettings.from(Fitter.publishedStart()))
                    .opening()
                    .total();
        }
        // England, January 2024.
        assertEquals(576_474, plans);
    }

    @Test
    void saysWhereACouncilsTableIsMissing() {
        assertTrue(fit("Hackney").caveats().getFirst().startsWith("Plans by age and placement were not published"));
        assertTrue(fit("Wiltshire").caveats().isEmpty());
    }

    @Test
    void takesWhatACouncilStatesInPlaceOfWhatItWouldFit() {
        Assumption requests = stated(Fitter.REQUESTS_PER_MONTH, new Range(90, 97, 104));
        Assumption opening = stated(Fitter.OPENING_PLANS, Range.exactly(6357));
        Assumption ceased = stated(Fitter.CEASED_PER_MONTH, new Range(27, 29, 32));
        FitSettings settings = new FitSettings(
                MonthIndex.of(2025, 1),
                Map.of(
                        Fitter.REQUESTS_PER_MONTH, requests,
                        Fitter.OPENING_PLANS, opening,
                        Fitter.CEASED_PER_MONTH, ceased));
        Assumptions assumptions = FITTER.fit(of("Wiltshire"), settings);
        assertEquals(requests, assumptions.requestsPerMonth());
        assertEquals(6357, assumptions.opening().total());
        double perMonth = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            perMonth += assumptions.opening().plans(cell)
                    * -Math.log1p(-assumptions.ceasingPerYear().at(cell))
                    / 12;
        }
        assertEquals(29, perMonth * assumptions.ceasingLevel().value().middle(), 1e-9);
    }

    @Test
    void asksForTheNumberOfPlansWhereNoneIsPublished() {
        FitSettings july = FitSettings.from(MonthIndex.of(2024, 7));
        assertThrows(IllegalArgumentException.class, () -> FITTER.fit(of("Wiltshire"), july));
    }

    @Test
    void ceasesAboutTheShareOfPlansThatWasPublishedTheYearBeforeWhereNothingIsAligned() {
        double ceased = 0;
        double plans = 0;
        double publishedCeased = 0;
        double publishedPlans = 0;
        for (String name : List.of("Wiltshire", "Kent", "Leeds", "Camden", "Durham")) {
            AuthorityStatistics council = of(name);
            publishedCeased += council.flows().ceased().orNaN(2023);
            publishedPlans += (council.stock().plans().orNaN(2023)
                            + council.stock().plans().orNaN(2024))
                    / 2;
            // A stated growth of requests leaves the levels as they were fitted.
            Assumption stated = Objects.requireNonNull(fit(name).trends().get(Driver.REQUESTS))
                    .growth();
            Assumptions assumptions = FITTER.fit(
                    council, new FitSettings(Fitter.publishedStart(), Map.of(Fitter.REQUESTS_GROWTH, stated)));
            var forecast = Forecaster.run(
                            assumptions,
                            List.of(Scenario.unmitigated()),
                            new RunSettings(60, 1, assumptions.start() + 12, 2),
                            Progress.SILENT)
                    .scenarios()
                    .getFirst();
            for (int month = 0; month < 12; month++) {
                ceased += forecast.fan(Measure.CEASES, Group.ALL).mean(assumptions.start() + month);
                plans += forecast.fan(Measure.PLANS, Group.ALL).mean(assumptions.start() + month) / 12;
            }
        }
        // Councils are pooled with England and their ages shift: within a tenth.
        assertEquals(1, ceased / plans / (publishedCeased / publishedPlans), 0.1);
    }

    @Test
    void namesItsSourceForEveryAssumption() {
        for (Assumption assumption : fit("Wiltshire").register()) {
            assertTrue(!assumption.source().document().isBlank(), assumption.name());
            assertTrue(!assumption.title().isBlank(), assumption.name());
            assertTrue(!assumption.unit().isBlank(), assumption.name());
        }
    }

    private static Assumption stated(String name, Range range) {
        return new Assumption(
                name, name, "", Uncertainty.atLeastZero(range), Basis.COUNCIL, Source.of("Invented", ""), "");
    }

    private static Assumptions fit(String name) {
        return FITTER.fit(of(name), FitSettings.from(Fitter.publishedStart()));
    }

    private static AuthorityStatistics of(String name) {
        if (STATISTICS.authorities().find(name) instanceof Lookup.Found(var authority)) {
            return STATISTICS.of(authority);
        }
        throw new IllegalArgumentException(name);
    }
}

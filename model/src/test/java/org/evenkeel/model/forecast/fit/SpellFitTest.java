package org.evenkeel.model.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Table;
import org.junit.jupiter.api.Test;

/** Councils whose rates are known because our own engine made their records. */
class SpellFitTest {

    private static final double[] WEIGHTS = {20, 20, 20};

    private static final OpenStatistics STATISTICS = OpenStatistics.load().get();
    private static final Fitter FITTER = new Fitter(STATISTICS.england(), STATISTICS.all());

    @Test
    void recoversTheRatesOfAFictionalCouncilWhateverWasPublished() {
        InventedCouncil truth = InventedCouncil.busy(6000);
        truth.trends.clear();
        truth.ceasingLevel = new Uncertainty.Fixed(1);
        Caseload records = SimulatedCaseload.of(truth.assumptions(), 36, 1);
        Occurrences seen = Occurrences.between(records, records.from(), records.to());
        double[] published = new double[Grid.SIZE];
        Arrays.fill(published, 0.1);

        SpellCeasing ceasing = new SpellCeasing(Table.of(published), WEIGHTS, seen);
        for (int cell : new int[] {
            Grid.cell(8, Need.ASD, Placement.MAINSTREAM),
            Grid.cell(13, Need.SEMH, Placement.STATE_SPECIAL),
            Grid.cell(13, Need.SLCN, Placement.INDEPENDENT_SPECIAL),
            Grid.cell(17, Need.ASD, Placement.FURTHER_EDUCATION),
            Grid.cell(20, Need.SEMH, Placement.STATE_SPECIAL)
        }) {
            double factor = Math.log1p(-truth.ceasing[cell]) / Math.log1p(-0.1);
            double below = ceasing.factor(SpellCeasing.group(cell)).below(factor);
            assertTrue(below > 0.001 && below < 0.999, "ceasing of cell " + cell + ": " + below);
        }
        int cell = Grid.cell(7, Need.ASD, Placement.MAINSTREAM);
        SpellMoves moves = new SpellMoves(Table.of(new InventedCouncil().moves), seen);
        double below = moves.perMonth(cell).below(-Math.log1p(-0.05) / 12);
        assertTrue(below > 0.001 && below < 0.999, "moves: " + below);
        Table yearly = moves.yearlyMoves();
        assertEquals(0.05, yearly.at(cell * Grid.PLACEMENTS + Placement.STATE_SPECIAL.ordinal()), 0.012);
        assertEquals(0.95, yearly.at(cell * Grid.PLACEMENTS + Placement.MAINSTREAM.ordinal()), 0.012);
    }

    @Test
    void leansOnThePublishedPatternWhereTheRecordsSayNothing() {
        Occurrences nothing =
                Occurrences.between(SimulatedCaseload.of(new InventedCouncil().assumptions(), 12, 1), 0, 99999);
        double[] published = new double[Grid.SIZE];
        Arrays.fill(published, 0.1);
        assertEquals(
                0.1,
                new SpellCeasing(Table.of(published), WEIGHTS, nothing)
                        .perYear()
                        .at(77),
                1e-12);
        Table moves = Table.of(InventedCouncil.busy(60).moves);
        double[] fitted = new SpellMoves(moves, nothing).yearlyMoves().toArray();
        for (int i = 0; i < fitted.length; i++) {
            assertEquals(moves.at(i), fitted[i], 1e-9);
        }
    }

    @Test
    void aCouncilsRecordsMoveItsForecastTowardsWhatTheyShow() {
        Assumptions published = FITTER.fit(wiltshire(), FitSettings.from(Fitter.publishedStart()));
        Caseload records = SimulatedCaseload.of(ceasingTimes(published, 1.5), 24, 3);
        int start = Fitter.publishedStart() + 24;
        Assumptions fitted = FITTER.fit(wiltshire(), FitSettings.from(start).with(records));

        assertEquals(records.at(start), fitted.opening());
        int cell = Grid.cell(17, Need.SEMH, Placement.FURTHER_EDUCATION);
        double before = -Math.log1p(-published.ceasingPerYear().at(cell));
        double ratio = -Math.log1p(-fitted.ceasingPerYear().at(cell)) / before;
        assertEquals(1.5, ratio, 0.2);
        Map<String, Assumption> register = new HashMap<>();
        fitted.register().forEach(assumption -> register.put(assumption.name(), assumption));
        Assumption ceased = Objects.requireNonNull(register.get("ceased-per-month-published"));
        assertEquals(Basis.COUNCIL, ceased.basis());
        assertTrue(ceased.note().contains("expected ceases of the published pattern"));
        assertTrue(register.containsKey("own-share-of-moves"));
        double starts = fitted.requestsPerMonth().value().middle()
                * fitted.shareAssessed().value().middle()
                * fitted.shareIssued().value().middle();
        Occurrences seen = Occurrences.between(records, start - 12, start);
        assertEquals(1, starts * 12 / seen.started(), 0.2);
        assertTrue(fitted.caveats().isEmpty(), fitted.caveats().toString());
    }

    @Test
    void aCouncilWithFewRecordsIsPooledAndSaysSo() {
        Assumptions published = FITTER.fit(wiltshire(), FitSettings.from(Fitter.publishedStart()));
        Caseload all = SimulatedCaseload.of(published, 9, 4);
        Caseload few = new Caseload(
                all.authority(),
                all.from(),
                all.to(),
                all.spells().stream().filter(spell -> spell.plan() % 40 == 0).toList(),
                all.source());
        Assumptions fitted = FITTER.fit(wiltshire(), FitSettings.from(few.to()).with(few));
        assertEquals(2, fitted.caveats().size());
        assertTrue(fitted.caveats().getFirst().contains("lean on the published pattern"));
        assertTrue(fitted.caveats().getLast().contains("9 months, not a whole year"));
    }

    @Test
    void refusesAnotherCouncilsRecordsAndAStartThatTheyDoNotCover() {
        Caseload invented = SimulatedCaseload.of(InventedCouncil.busy(60).assumptions(), 12, 1);
        FitSettings settings = FitSettings.from(invented.to()).with(invented);
        assertThrows(IllegalArgumentException.class, () -> FITTER.fit(wiltshire(), settings));
        Caseload own = new Caseload(
                FITTER.fit(wiltshire(), FitSettings.from(Fitter.publishedStart()))
                        .authority(),
                MonthIndex.of(2024, 1),
                MonthIndex.of(2025, 1),
                List.of(),
                Source.of("Invented records", ""));
        FitSettings late = FitSettings.from(MonthIndex.of(2025, 6)).with(own);
        assertThrows(IllegalArgumentException.class, () -> FITTER.fit(wiltshire(), late));
    }

    private static Assumptions ceasingTimes(Assumptions given, double factor) {
        Assumption level = given.ceasingLevel().withValue(new Uncertainty.Fixed(factor));
        return given.with(given.requestsPerMonth(), level, Map.of(), given.register());
    }

    private static AuthorityStatistics wiltshire() {
        if (STATISTICS.authorities().find("Wiltshire") instanceof Lookup.Found(var authority)) {
            return STATISTICS.of(authority);
        }
        throw new IllegalStateException("there is no Wiltshire");
    }
}

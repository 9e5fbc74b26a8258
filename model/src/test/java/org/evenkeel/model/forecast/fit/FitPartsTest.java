package org.evenkeel.model.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;
import org.junit.jupiter.api.Test;

/** The parts that a fit is made of, each by hand. */
class FitPartsTest {

    @Property
    void roundingKeepsTheTotalAndMovesNoValueByOneOrMore(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 900) Double> values,
            @ForAll @IntRange(min = 0, max = 100_000) int total) {
        double[] given = values.stream().mapToDouble(Double::doubleValue).toArray();
        int[] whole = Rounding.toTotal(given, total);
        double sum = Arrays.stream(given).sum();
        assertEquals(total, IntStream.of(whole).sum());
        for (int i = 0; i < given.length; i++) {
            assertTrue(Math.abs(whole[i] - given[i] * total / sum) < 1);
        }
    }

    @Test
    void fittingMeetsTheMarginsThatAgree() {
        double[] seed = new double[Grid.SIZE];
        Arrays.fill(seed, 1);
        double[] ageByPlacement = new double[Grid.AGES * Grid.PLACEMENTS];
        double[] ageByNeed = new double[Grid.AGES * Grid.NEEDS];
        double[] needByPlacement = new double[Grid.NEEDS * Grid.PLACEMENTS];
        // 60 children of seven: 40 mainstream and 20 special; 45 autistic and 15 with SEMH.
        ageByPlacement[7 * Grid.PLACEMENTS + Placement.MAINSTREAM.ordinal()] = 40;
        ageByPlacement[7 * Grid.PLACEMENTS + Placement.STATE_SPECIAL.ordinal()] = 20;
        ageByNeed[7 * Grid.NEEDS + Need.ASD.ordinal()] = 45;
        ageByNeed[7 * Grid.NEEDS + Need.SEMH.ordinal()] = 15;
        Arrays.fill(needByPlacement, Double.NaN);
        double[] table = ProportionalFitting.fit(seed, needByPlacement, ageByNeed, ageByPlacement);
        assertEquals(30, table[Grid.cell(7, Need.ASD, Placement.MAINSTREAM)], 1e-9);
        assertEquals(5, table[Grid.cell(7, Need.SEMH, Placement.STATE_SPECIAL)], 1e-9);
        assertEquals(60, Arrays.stream(table).sum(), 1e-9);
    }

    @Test
    void movesAsFewAsTurnOneAgeIntoTheNext() {
        double[] stock = new double[Grid.SIZE];
        int here = Grid.cell(10, Need.ASD, Placement.MAINSTREAM);
        int special = Grid.cell(10, Need.ASD, Placement.STATE_SPECIAL);
        stock[here] = 80;
        stock[special] = 20;
        stock[here + Grid.PER_AGE] = 60;
        stock[special + Grid.PER_AGE] = 40;
        Table moves = MovesFit.yearlyMoves(stock, new double[Grid.SIZE]);
        // 80% must become 60%: three in four stay, and one in four goes to a special school; no one comes back.
        assertEquals(0.75, moves.at(here * Grid.PLACEMENTS + Placement.MAINSTREAM.ordinal()), 1e-9);
        assertEquals(0.25, moves.at(here * Grid.PLACEMENTS + Placement.STATE_SPECIAL.ordinal()), 1e-9);
        assertEquals(1, moves.at(special * Grid.PLACEMENTS + Placement.STATE_SPECIAL.ordinal()), 1e-9);
    }

    @Test
    void countsThoseWhoStartAsNotHavingMoved() {
        double[] stock = new double[Grid.SIZE];
        double[] entries = new double[Grid.SIZE];
        int here = Grid.cell(7, Need.ASD, Placement.MAINSTREAM);
        int special = Grid.cell(7, Need.ASD, Placement.STATE_SPECIAL);
        stock[here] = 50;
        stock[special] = 50;
        stock[here + Grid.PER_AGE] = 100;
        stock[special + Grid.PER_AGE] = 50;
        entries[here + Grid.PER_AGE] = 50;
        Table moves = MovesFit.yearlyMoves(stock, entries);
        assertEquals(1, moves.at(here * Grid.PLACEMENTS + Placement.MAINSTREAM.ordinal()), 1e-9);
        assertEquals(1, moves.at(special * Grid.PLACEMENTS + Placement.STATE_SPECIAL.ordinal()), 1e-9);
    }

    @Test
    void readsThePublishedAgeOfEachFlowAsTheDayThatItCarries() {
        double[] published = new double[Grid.AGES];
        published[4] = 12;
        assertEquals(8, PublishedAges.ceasedOnTheDay(published, 1)[3], 1e-9);
        assertEquals(4, PublishedAges.ceasedOnTheDay(published, 1)[4], 1e-9);
        assertEquals(6, PublishedAges.requestedOnTheDay(published)[3], 1e-9);
        assertEquals(6, PublishedAges.requestedOnTheDay(published)[4], 1e-9);
        assertEquals(12, PublishedAges.startedOnTheDay(published, 1)[3], 1e-9);
        assertEquals(8, PublishedAges.startedByJanuary(published, 1)[4], 1e-9);
        assertEquals(4, PublishedAges.startedByJanuary(published, 1)[3], 1e-9);
    }

    @Property
    void aChanceOfCeasingGivesBackTheCeasesItCameFrom(@ForAll @DoubleRange(min = 0.01, max = 1.2) double ceased) {
        // 1,000 plans on 1 September run down at the rate; those of mid-January and those gone by August.
        double rate = -Math.log1p(-CeasingFit.chance(ceased));
        double january = 1000 * Math.exp(-rate * 4.5 / 12);
        double gone = 1000 * (1 - Math.exp(-rate));
        assertEquals(ceased, gone / january, 1e-6);
    }

    @Test
    void findsTheStepAndTheNoiseOfAKnownWalk() {
        // 150 invented councils, eight years: step 0.10, noise 0.05; a fixed seed of the JDK's generator.
        Random random = new Random(20240101);
        List<double[]> series = new ArrayList<>();
        for (int council = 0; council < 150; council++) {
            double level = random.nextGaussian() * 0.3;
            double[] years = new double[8];
            for (int year = 0; year < 8; year++) {
                level += year == 0 ? 0 : 0.10 * random.nextGaussian();
                years[year] = level + 0.05 * random.nextGaussian();
            }
            series.add(years);
        }
        LocalLevel found = LocalLevel.of(series);
        assertEquals(0.10, found.step(), 0.015);
        assertEquals(0.05, found.noise(), 0.015);
    }

    @Test
    void trustsASmallCountLessThanALargeOne() {
        LocalLevel model = new LocalLevel(0.1, 0.05);
        double[] series = {0.4, 0.4};
        double large = model.last(series, new double[] {0.0001, 0.0001}, 0.3).mean();
        double small = model.last(series, new double[] {0.5, 0.5}, 0.3).mean();
        assertTrue(small < large && large < 0.4 && small > 0, small + " " + large);
    }

    @Test
    void passesOverYearsThatAreMissing() {
        LocalLevel model = new LocalLevel(0.1, 0.05);
        var known = model.last(new double[] {0.2, 0.2}, new double[2], 0.3);
        var gap = model.last(new double[] {0.2, Double.NaN}, new double[2], 0.3);
        assertTrue(gap.deviation() > known.deviation());
        assertArrayEquals(new double[] {0.2}, new double[] {gap.mean()}, 0.02);
    }
}

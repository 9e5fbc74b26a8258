package org.evenkeel.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Population;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/**
 * A made-up council of any size to measure with: flows in proportion to its plans and shaped like England's, so that the
 * work of a month is that of a real council. Nothing here is a fact about anyone.
 */
final class MadeUpCouncil {

    static final int START = MonthIndex.of(2025, 1);

    private static final double REQUESTS_PER_PLAN = 0.017;
    private static final double ARRIVALS_PER_PLAN = 0.0015;
    private static final Set<Integer> TRANSFER_AGES = Set.of(4, 10, 15, 18);

    private MadeUpCouncil() {}

    /** Assumptions of a council that maintains so many plans. */
    static Assumptions of(int plans) {
        Source source = new Source("Made up to measure with", "", "", LocalDate.of(2026, 1, 1), "Apache-2.0");
        Assumption requests = assumption("requests-per-month", plans * REQUESTS_PER_PLAN, source);
        return new Assumptions(
                LocalAuthorities.current().all().getFirst(),
                Snapshot.of(START, opening(plans)),
                new Population(2024, List.of(rows(1, Grid.AGES, age -> 1000)), source, ""),
                requests,
                shares(1, Grid.AGES, age -> age < 20 ? 1 + Math.max(0, 6 - Math.abs(age - 5)) : 0.05),
                Table.of(0.1, 0.6, 0.3),
                Table.of(0, 0, 0, 0.1, 0.3, 0.3, 0.2, 0.1),
                assumption("share-assessed", 0.8, source),
                assumption("share-issued", 0.95, source),
                assumption("arrivals-per-month", plans * ARRIVALS_PER_PLAN, source),
                shares(Grid.AGES, Grid.NEEDS, cell -> 1 + cell % Grid.NEEDS),
                shares(Grid.AGES * Grid.NEEDS, Grid.PLACEMENTS, cell -> weight(cell % Grid.PLACEMENTS)),
                rows(Grid.SIZE, 1, cell -> Grid.age(cell) < 15 ? 0.03 : 0.03 + (Grid.age(cell) - 14) * 0.03),
                assumption("ceasing-level", 1, source),
                shares(Grid.AGES, CeaseReason.values().length, _ -> 1),
                moves(),
                TRANSFER_AGES,
                trends(source),
                List.of(requests),
                List.of());
    }

    private static int[] opening(int plans) {
        int[] counts = new int[Grid.SIZE];
        double total = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            total += openingWeight(cell);
        }
        double running = 0;
        int given = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            running += openingWeight(cell);
            int upToHere = (int) Math.round(plans * running / total);
            counts[cell] = upToHere - given;
            given = upToHere;
        }
        return counts;
    }

    private static double openingWeight(int cell) {
        int age = Grid.age(cell);
        double ofAge = age < 3 ? 0.05 : age < 16 ? 1 + age * 0.05 : Math.max(0.1, 1.8 - (age - 15) * 0.25);
        return ofAge * (1 + Grid.need(cell)) * weight(Grid.placement(cell));
    }

    private static double weight(int placement) {
        return placement == Placement.MAINSTREAM.ordinal() || placement == Placement.STATE_SPECIAL.ordinal() ? 8 : 1;
    }

    private static Table moves() {
        double[] moves = new double[Grid.SIZE * Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            double moving = TRANSFER_AGES.contains(Grid.age(cell)) ? 0.6 : 0.06;
            int from = cell * Grid.PLACEMENTS;
            Arrays.fill(moves, from, from + Grid.PLACEMENTS, moving / (Grid.PLACEMENTS - 1));
            moves[from + Grid.placement(cell)] = 1 - moving;
        }
        return Table.of(moves);
    }

    private static Map<Driver, Trend> trends(Source source) {
        Map<Driver, Trend> trends = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            Assumption growth = new Assumption(
                    driver.code() + "-growth",
                    "",
                    "",
                    Uncertainty.anySign(new Range(-0.02, 0.02, 0.06)),
                    Assumption.Basis.JUDGEMENT,
                    source,
                    "");
            trends.put(driver, Trend.fading(driver, growth, 0.01, 0.7, 0.05, 0.3, 0.02));
        }
        return trends;
    }

    private static Assumption assumption(String name, double value, Source source) {
        Uncertainty spread = Uncertainty.atLeastZero(new Range(value * 0.95, value, value * 1.05));
        return new Assumption(name, name, "", spread, Assumption.Basis.JUDGEMENT, source, "");
    }

    private static Table rows(int rows, int columns, IntToDoubleFunction value) {
        double[] values = new double[rows * columns];
        Arrays.setAll(values, value);
        return Table.of(values);
    }

    /** A table of which every row adds to 1. */
    private static Table shares(int rows, int columns, IntToDoubleFunction weight) {
        double[] values = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                sum += weight.applyAsDouble(i);
            }
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                values[i] = weight.applyAsDouble(i) / sum;
            }
        }
        return Table.of(values);
    }
}

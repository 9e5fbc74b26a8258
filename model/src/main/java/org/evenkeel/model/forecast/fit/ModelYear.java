package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.unit.Table;

/**
 * A calendar year of the model in expected numbers, month by month and without chance, as far as plans that are there and
 * plans that start decide it: what rates found from published years are held against, so that a year of the model does
 * what the year that they come from did.
 */
final class ModelYear {

    private static final int MONTHS = 12;
    private static final int AUGUST = 7;

    private final double[] opening;
    private final double[] entries;
    private final Set<Integer> transferAges;

    /**
     * What a year made of the plans.
     *
     * @param closing plans in the January after by {@link Grid}
     * @param ceasedShare plans that ceased for each of the year's mean plans
     * @param movements plans that came into each placement from another or left it for one
     */
    record Result(Table closing, double ceasedShare, Table movements) {}

    /**
     * A year to go through.
     *
     * @param opening plans in January by {@link Grid}
     * @param entries plans that start in the year by {@link Grid}, by age on the day
     * @param transferAges ages at whose end children move in September
     */
    ModelYear(double[] opening, double[] entries, Set<Integer> transferAges) {
        this.opening = opening;
        this.entries = entries;
        this.transferAges = transferAges;
    }

    /**
     * Goes through the year.
     *
     * @param chancesPerYear chances of ceasing by {@link Grid}
     * @param factor what the rates of those chances are multiplied by
     * @param moves yearly moves, as in {@code Assumptions}
     */
    Result through(double[] chancesPerYear, double factor, Table moves) {
        double[] plans = opening.clone();
        double[] movements = new double[Grid.PLACEMENTS];
        double[] staying = new double[Grid.SIZE];
        double[] moving = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            staying[cell] = Math.exp(Math.log1p(-chancesPerYear[cell]) / MONTHS * factor);
            double aYear = Math.max(0, 1 - moves.at(cell * Grid.PLACEMENTS + Grid.placement(cell)));
            moving[cell] = transferAges.contains(Grid.age(cell)) ? aYear : 1 - Math.pow(1 - aYear, 1.0 / MONTHS);
        }
        double ceased = 0;
        double plansSum = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                plansSum += plans[cell];
                double left = plans[cell] * staying[cell];
                ceased += plans[cell] - left;
                plans[cell] = left;
            }
            plans = moved(plans, moves, moving, false, movements);
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                plans[cell] += entries[cell] / MONTHS;
            }
            if (month == AUGUST) {
                plans = moved(plans, moves, moving, true, movements);
                for (int cell = Grid.SIZE - Grid.PER_AGE; cell < Grid.SIZE; cell++) {
                    ceased += plans[cell];
                }
                System.arraycopy(plans, 0, plans, Grid.PER_AGE, Grid.SIZE - Grid.PER_AGE);
                Arrays.fill(plans, 0, Grid.PER_AGE, 0);
            }
        }
        return new Result(Table.of(plans), ceased / (plansSum / MONTHS), Table.of(movements));
    }

    /** A month of mid-phase moves, or a September of phase transfers. */
    private double[] moved(double[] plans, Table moves, double[] moving, boolean transfer, double[] movements) {
        double[] after = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            boolean isNow = transferAges.contains(Grid.age(cell)) == transfer;
            double leaving = isNow ? plans[cell] * moving[cell] : 0;
            after[cell] += plans[cell] - leaving;
            if (leaving > 0) {
                int here = Grid.placement(cell);
                double aYear = 1 - moves.at(cell * Grid.PLACEMENTS + here);
                movements[here] += leaving;
                for (int to = 0; to < Grid.PLACEMENTS; to++) {
                    double going = to == here ? 0 : leaving * moves.at(cell * Grid.PLACEMENTS + to) / aYear;
                    after[cell - here + to] += going;
                    movements[to] += going;
                }
            }
        }
        return after;
    }
}

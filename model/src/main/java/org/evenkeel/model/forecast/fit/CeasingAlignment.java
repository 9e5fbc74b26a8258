package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.unit.Table;

/**
 * By how much rates of ceasing must be raised so that a year of the model ceases the share of plans that was published.
 * Rates come from the plans that are there in January; within the year plans cease first where most do, and their places
 * are not filled as fast as in life, so that a year of the model would cease too few. Expected numbers are carried
 * through a calendar year, month by month, without chance.
 */
final class CeasingAlignment {

    private static final int MONTHS = 12;
    private static final int AUGUST = 7;
    private static final int ROUNDS = 6;

    private final double[] opening;
    private final double[] entries;
    private final Table moves;
    private final Set<Integer> transferAges;

    /**
     * A year to align.
     *
     * @param opening plans in January by {@link Grid}
     * @param entries plans that start in the year by {@link Grid}, by age on the day
     * @param moves yearly moves, as in {@code Assumptions}
     * @param transferAges ages at whose end children move in September
     */
    CeasingAlignment(double[] opening, double[] entries, Table moves, Set<Integer> transferAges) {
        this.opening = opening;
        this.entries = entries;
        this.moves = moves;
        this.transferAges = transferAges;
    }

    /** The factor on yearly rates with which the wanted share of the year's mean plans ceases. */
    double factor(double[] chancesPerYear, double wantedShare) {
        double factor = 1;
        for (int round = 0; round < ROUNDS; round++) {
            factor *= wantedShare / ceasedShare(chancesPerYear, factor);
        }
        return factor;
    }

    private double ceasedShare(double[] chancesPerYear, double factor) {
        double[] plans = opening.clone();
        double ceased = 0;
        double plansSum = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                plansSum += plans[cell];
                double left = plans[cell] * Math.exp(Math.log1p(-chancesPerYear[cell]) / MONTHS * factor);
                ceased += plans[cell] - left;
                plans[cell] = left;
            }
            plans = moved(plans, false);
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                plans[cell] += entries[cell] / MONTHS;
            }
            if (month == AUGUST) {
                plans = moved(plans, true);
                for (int cell = Grid.SIZE - Grid.PER_AGE; cell < Grid.SIZE; cell++) {
                    ceased += plans[cell];
                }
                System.arraycopy(plans, 0, plans, Grid.PER_AGE, Grid.SIZE - Grid.PER_AGE);
                Arrays.fill(plans, 0, Grid.PER_AGE, 0);
            }
        }
        return ceased / (plansSum / MONTHS);
    }

    /** A month of mid-phase moves, or a September of phase transfers. */
    private double[] moved(double[] plans, boolean transfer) {
        double[] after = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            if (plans[cell] == 0) {
                continue;
            }
            int here = Grid.placement(cell);
            double moving = Math.max(0, 1 - moves.at(cell * Grid.PLACEMENTS + here));
            boolean transferAge = transferAges.contains(Grid.age(cell));
            double now = transferAge != transfer ? 0 : transfer ? moving : 1 - Math.pow(1 - moving, 1.0 / MONTHS);
            after[cell] += plans[cell] * (1 - now);
            for (int to = 0; to < Grid.PLACEMENTS && now > 0; to++) {
                if (to != here) {
                    double share = moves.at(cell * Grid.PLACEMENTS + to) / moving;
                    after[cell - here + to] += plans[cell] * now * share;
                }
            }
        }
        return after;
    }
}

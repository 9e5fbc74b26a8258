package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.unit.Table;

/**
 * The tables of {@link Assumptions} in the form in which whole cells need them: monthly chances and ways to move. They
 * are the same for every scenario and course, and never changed.
 */
public final class Chances {

    static final int ROWS = Grid.AGES * Grid.NEEDS;
    static final int REASONS = CeaseReason.values().length;

    /** A chance nearer to certainty than this is taken as this, as in the runs. */
    private static final double MOST = 1 - 1e-9;

    /** Up to this rate the first terms of the series give the chance to seven digits. */
    private static final double SMALL = 0.25;

    /** Rates a month of ceasing, cell by cell. */
    final double[] ceasing = new double[Grid.SIZE];

    /** Cells whose children move in mid-phase. */
    final Ways moving;

    /** Cells whose children move in the September that ends their age. */
    final Ways transferring;

    /** Whether children of an age are at the end of a phase. */
    final boolean[] atPhaseEnd = new boolean[Grid.AGES];

    /** Shares of new plans by placement, cell by cell. */
    final double[] entry;

    /** Shares of new plans by need: 26 rows. */
    final double[] needs;

    /** Shares of ceased plans by reason: 26 rows. */
    final double[] reasons;

    final double[] decisionDelays;
    final double[] planDelays;

    public Chances(Assumptions assumptions) {
        double[] yearly = assumptions.ceasingPerYear().toArray();
        Arrays.setAll(ceasing, cell -> monthlyRate(yearly[cell]));
        assumptions.transferAges().forEach(age -> atPhaseEnd[age] = true);
        moving = new Ways(assumptions.yearlyMoves(), atPhaseEnd, false);
        transferring = new Ways(assumptions.yearlyMoves(), atPhaseEnd, true);
        entry = assumptions.placementByAgeAndNeed().toArray();
        needs = assumptions.needByAge().toArray();
        reasons = assumptions.reasonByAge().toArray();
        decisionDelays = trimmed(assumptions.decisionDelay());
        planDelays = trimmed(assumptions.planDelay());
    }

    private static double[] trimmed(Table delays) {
        double[] shares = delays.toArray();
        int size = shares.length;
        while (size > 1 && shares[size - 1] == 0) {
            size--;
        }
        return Arrays.copyOf(shares, size);
    }

    /** The rate a month of something whose chance in a year is given. */
    static double monthlyRate(double yearly) {
        return yearly <= 0 ? 0 : -Math.log1p(-Math.min(yearly, MOST)) / 12;
    }

    /** The chance in a month at a rate: {@code 1 - exp(-rate)}. */
    static double chance(double rate) {
        return rate < SMALL ? chanceOfSmall(rate) : -Math.expm1(-rate);
    }

    private static double chanceOfSmall(double r) {
        return r * (1 - r * (0.5 - r * (1 / 6.0 - r * (1 / 24.0 - r * (1 / 120.0 - r * (1 / 720.0))))));
    }

    /** Takes out of the stock those who go in a month at each cell's rate, and says who they are. */
    static void take(double[] rates, double[] stock, double[] gone) {
        // No branch in the first and the last, so that several cells are worked out at once.
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            gone[cell] = stock[cell] * chanceOfSmall(rates[cell]);
        }
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            if (rates[cell] >= SMALL) {
                gone[cell] = stock[cell] * -Math.expm1(-rates[cell]);
            }
        }
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            stock[cell] -= gone[cell];
        }
    }
}

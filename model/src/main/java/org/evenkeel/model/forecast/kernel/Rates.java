package org.evenkeel.model.forecast.kernel;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.unit.Table;

/**
 * The tables of {@link Assumptions} in the form in which a month needs them: monthly chances, and running totals to pick
 * from. Shared by all runs and scenarios; never changed.
 */
public final class Rates {

    private static final int REASONS = CeaseReason.values().length;

    private final double[] ceasingPerMonth = new double[Grid.SIZE];
    private final int[] moveThresholds = new int[Grid.SIZE];
    private final int[] transferThresholds = new int[Grid.SIZE];
    private final double[] destinations = new double[Grid.SIZE * Grid.PLACEMENTS];
    private final double[] entryPlacements;
    private final double[] entryNeeds;
    private final double[] reasons;
    private final double[] decisionDelays;
    private final double[] planDelays;

    public Rates(Assumptions assumptions) {
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            ceasingPerMonth[cell] = monthly(assumptions.ceasingPerYear().at(cell));
            double staying = assumptions.yearlyMoves().at(cell * Grid.PLACEMENTS + Grid.placement(cell));
            double moving = 1 - staying;
            if (assumptions.transferAges().contains(Grid.age(cell))) {
                transferThresholds[cell] = Draws.threshold(moving);
            } else {
                moveThresholds[cell] = Draws.threshold(monthly(moving));
            }
            movers(assumptions.yearlyMoves(), cell, moving);
        }
        entryPlacements = running(assumptions.placementByAgeAndNeed(), Grid.PLACEMENTS);
        entryNeeds = running(assumptions.needByAge(), Grid.NEEDS);
        reasons = running(assumptions.reasonByAge(), REASONS);
        decisionDelays =
                running(assumptions.decisionDelay(), assumptions.decisionDelay().size());
        planDelays = running(assumptions.planDelay(), assumptions.planDelay().size());
    }

    /** The chance in a month of something whose chance in a year is given: 1 - (1 - p)^(1/12). */
    static double monthly(double yearly) {
        return -Math.expm1(Math.log1p(-Math.min(yearly, 1 - 1e-12)) / 12);
    }

    /** Monthly chance that a plan of this cell ceases, before trend and interventions. */
    double ceasingPerMonth(int cell) {
        return ceasingPerMonth[cell];
    }

    /** The thresholds below which a draw of the month means a move to another placement, cell by cell; not to be changed. */
    public int[] moveThresholds() {
        return moveThresholds;
    }

    /** The thresholds below which a draw in September means a move at the end of the cell's age; not to be changed. */
    public int[] transferThresholds() {
        return transferThresholds;
    }

    /** The chance that a mover from this cell goes to each placement. */
    double destination(int cell, int placement) {
        return destinations[cell * Grid.PLACEMENTS + placement];
    }

    /** The chance that a new plan of this age and need begins in each placement. */
    double entryPlacement(int age, int need, int placement) {
        int row = Grid.cell(age, need, 0);
        return entryPlacements[row + placement] - (placement == 0 ? 0 : entryPlacements[row + placement - 1]);
    }

    /** The need of a new plan at this age. */
    public int need(int age, double u) {
        return pick(entryNeeds, age * Grid.NEEDS, Grid.NEEDS, u);
    }

    /** The share of new plans at an age that have a need. */
    public double needShare(int age, int need) {
        int row = age * Grid.NEEDS;
        return entryNeeds[row + need] - (need == 0 ? 0 : entryNeeds[row + need - 1]);
    }

    /** Why a plan ceased at this age. */
    public int reason(int age, double u) {
        return pick(reasons, age * REASONS, REASONS, u);
    }

    /** Months from a request to the decision whether to assess. */
    public int decisionDelay(double u) {
        return pick(decisionDelays, 0, decisionDelays.length, u);
    }

    /** Months from a request to the decision whether to issue a plan. */
    public int planDelay(double u) {
        return pick(planDelays, 0, planDelays.length, u);
    }

    /** The position at which the running total in a row first exceeds {@code u}. */
    static int pick(double[] running, int from, int count, double u) {
        int last = from + count - 1;
        int position = from;
        while (position < last && running[position] <= u) {
            position++;
        }
        return position - from;
    }

    private void movers(Table moves, int cell, double moving) {
        int stay = Grid.placement(cell);
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            double share = moves.at(cell * Grid.PLACEMENTS + placement);
            destinations[cell * Grid.PLACEMENTS + placement] = placement == stay || moving <= 0 ? 0 : share / moving;
        }
    }

    private static double[] running(Table table, int columns) {
        double[] totals = table.toArray();
        for (int i = 0; i < totals.length; i++) {
            if (i % columns != 0) {
                totals[i] += totals[i - 1];
            }
        }
        return totals;
    }
}

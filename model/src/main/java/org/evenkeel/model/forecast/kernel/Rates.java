package org.evenkeel.model.forecast.kernel;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.unit.Table;

/**
 * The tables of {@link Assumptions} in the form in which a month needs them: monthly rates, and running totals to pick
 * from. Shared by all runs and scenarios; never changed.
 */
public final class Rates {

    /** A chance nearer to certainty than this is taken as this, so that its rate is finite. */
    private static final double MOST = 1 - 1e-9;

    private static final int REASONS = CeaseReason.values().length;

    private final float[] ceasingPerMonth = new float[Grid.SIZE];
    private final float[] movingPerMonth = new float[Grid.SIZE];
    private final double[] transferChances = new double[Grid.SIZE];
    private final Destinations destinations = new Destinations(Grid.SIZE);
    private final Destinations entryPlacements = new Destinations(Grid.AGES * Grid.NEEDS);
    private final double[] entryNeeds;
    private final double[] reasons;
    private final double[] decisionDelays;
    private final double[] planDelays;
    private final double[] requestAges;

    public Rates(Assumptions assumptions) {
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            ceasingPerMonth[cell] = (float) monthly(assumptions.ceasingPerYear().at(cell));
            double staying = assumptions.yearlyMoves().at(cell * Grid.PLACEMENTS + Grid.placement(cell));
            double moving = Math.max(0, 1 - staying);
            if (assumptions.transferAges().contains(Grid.age(cell))) {
                transferChances[cell] = moving;
            } else {
                movingPerMonth[cell] = (float) monthly(moving);
            }
            movers(assumptions.yearlyMoves(), cell, moving);
        }
        double[] entering = new double[Grid.PLACEMENTS];
        for (int row = 0; row < Grid.AGES * Grid.NEEDS; row++) {
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                entering[placement] = assumptions.placementByAgeAndNeed().at(row * Grid.PLACEMENTS + placement);
            }
            entryPlacements.set(row, entering, 0);
        }
        entryNeeds = running(assumptions.needByAge(), Grid.NEEDS);
        reasons = running(assumptions.reasonByAge(), REASONS);
        decisionDelays =
                running(assumptions.decisionDelay(), assumptions.decisionDelay().size());
        planDelays =
                running(assumptions.outcomeDelay(), assumptions.outcomeDelay().size());
        requestAges = running(assumptions.requestAges(), Grid.AGES);
    }

    /** The rate a month of something whose chance in a year is given: -log(1 - p) / 12; certainty is a rate of 1 or more. */
    static double monthly(double yearly) {
        return -Math.log1p(-Math.min(yearly, MOST)) / 12;
    }

    /** Rates a month at which plans cease, cell by cell, before trend and interventions; not to be changed. */
    float[] ceasingPerMonth() {
        return ceasingPerMonth;
    }

    /** Rates a month at which children move to another placement, cell by cell; not to be changed. */
    public float[] movingPerMonth() {
        return movingPerMonth;
    }

    /** The chance that a child moves in the September that ends the cell's age. */
    public double transferChance(int cell) {
        return transferChances[cell];
    }

    /** Where a mover from a cell goes. */
    int destination(int cell, double independentOdds, double u) {
        return destinations.pick(cell, independentOdds, u);
    }

    /** The placement in which a new plan of an age and need begins. */
    int entryPlacement(int age, int need, double independentOdds, double u) {
        return entryPlacements.pick(age * Grid.NEEDS + need, independentOdds, u);
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

    /** The age of a child for whom an assessment is requested. */
    int requestAge(double u) {
        return pick(requestAges, 0, requestAges.length, u);
    }

    /** Months from a request to the decision whether to issue a plan, waiting in a followed queue not counted. */
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
        double[] shares = new double[Grid.PLACEMENTS];
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            double share = moves.at(cell * Grid.PLACEMENTS + placement);
            shares[placement] = placement == stay || moving <= 0 ? 0 : share / moving;
        }
        destinations.set(cell, shares, stay);
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

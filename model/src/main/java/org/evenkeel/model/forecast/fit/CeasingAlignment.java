package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.unit.Table;

/**
 * By how much rates of ceasing must be raised so that a year of the model ceases the share of plans that was published.
 * Rates come from the plans that are there in January; within the year plans cease first where most do, and their places
 * are not filled as fast as in life, so that a year of the model would cease too few.
 */
final class CeasingAlignment {

    private static final int ROUNDS = 6;

    private CeasingAlignment() {}

    /** The factor on yearly rates with which the wanted share of the year's mean plans ceases. */
    static double factor(ModelYear year, double[] chancesPerYear, Table moves, double wantedShare) {
        double factor = 1;
        for (int round = 0; round < ROUNDS; round++) {
            factor *= wantedShare / year.through(chancesPerYear, factor, moves).ceasedShare();
        }
        return factor;
    }
}

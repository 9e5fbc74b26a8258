package org.evenkeel.model.forecast;

import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.World;

/** The luck of money: keyed like the children's, so that every scenario of a run meets the same prices and income. */
public final class Luck {

    private Luck() {}

    /**
     * A number above 0 and below 1 for one thing at one moment of one run.
     *
     * @param seed from which every draw follows
     * @param run the run, from 0
     * @param moment a year, or 0 for what holds throughout the run
     * @param what the thing, by a name that never changes
     */
    public static double ofMoney(long seed, int run, int moment, String what) {
        return Draws.unit(Draws.key(seed, run, moment, Purpose.PRICE), World.hash(what));
    }
}

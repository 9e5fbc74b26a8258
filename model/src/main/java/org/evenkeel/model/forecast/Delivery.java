package org.evenkeel.model.forecast;

import org.evenkeel.model.unit.Range;

/**
 * How surely an intervention comes, and when: both are drawn once a run.
 *
 * @param monthsLate how many months after its planned month it begins; 0 or more. Its end stays where it is
 * @param chance the chance that it comes at all, 0 to 1
 */
public record Delivery(Range monthsLate, double chance) {

    /** For certain and on time. */
    public static final Delivery AS_PLANNED = new Delivery(Range.exactly(0), 1);

    public Delivery {
        if (monthsLate.low() < 0 || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("Nothing begins before it is planned, and a chance lies from 0 to 1");
        }
    }

    /** Whole months late in a run, given the chance of being less late. */
    public int monthsLate(double u) {
        return (int) Math.round(Uncertainty.atLeastZero(monthsLate).at(u));
    }
}

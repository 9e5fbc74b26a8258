package org.evenkeel.model.intake.sen2.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * What waits at one stage on a day, and how fast it comes and goes. The paces are of the return's calendar year, in children a
 * month: a steady pace, not a forecast.
 *
 * @param deadline the stage
 * @param waiting children whose clock runs
 * @param overdue those whose time is over with no exception claimed: the backlog
 * @param arriving that begin to wait, a month
 * @param leaving that are done, a month
 */
public record Backlog(Deadline deadline, int waiting, int overdue, double arriving, double leaving) {

    private static final double DAYS_IN_A_MONTH = 365.25 / 12;

    /**
     * Months until nobody is overdue, at the pace of the year. Nothing where as many arrive as are done, or more: then it is
     * never cleared.
     */
    public OptionalDouble monthsToClear() {
        return overdue == 0
                ? OptionalDouble.of(0)
                : leaving > arriving ? OptionalDouble.of(overdue / (leaving - arriving)) : OptionalDouble.empty();
    }

    /**
     * How many must be done a month so that nobody is overdue on a day, if as many arrive as in the year.
     *
     * @param at the day of the backlog
     * @param by a later day
     */
    public double paceToClear(LocalDate at, LocalDate by) {
        if (!by.isAfter(at)) {
            throw new IllegalArgumentException("a backlog is cleared by a later day");
        }
        return arriving + overdue * DAYS_IN_A_MONTH / ChronoUnit.DAYS.between(at, by);
    }
}

package org.evenkeel.model.intake.sen2.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time that runs for one child.
 *
 * @param deadline what it is for
 * @param child the child's number in the file
 * @param start the day it runs from
 * @param due the last day on time
 * @param isException whether the return says that an exception to the time applies
 */
public record Clock(Deadline deadline, int child, LocalDate start, LocalDate due, boolean isException) {

    /** Days left on a day; negative when it is overdue. */
    public long daysLeft(LocalDate at) {
        return ChronoUnit.DAYS.between(at, due);
    }

    /** Whether it is overdue on a day, and no exception is claimed. */
    public boolean isOverdue(LocalDate at) {
        return !isException && due.isBefore(at);
    }
}

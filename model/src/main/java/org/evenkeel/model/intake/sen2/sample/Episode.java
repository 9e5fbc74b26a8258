package org.evenkeel.model.intake.sen2.sample;

import java.util.List;
import org.evenkeel.model.intake.sen2.Days;

/**
 * All that follows from one request, as it will have happened in the end. Days are counted from 1970;
 * {@link Days#NONE} is never.
 *
 * @param received the request
 * @param source who asked
 * @param decided whether to assess was decided
 * @param decision {@code Y}, {@code N} or {@code W}
 * @param assessed whether to issue was decided, or the plan issued
 * @param outcome {@code Y}, {@code N} or {@code W}
 * @param isException whether an exception to 20 weeks applies
 * @param isAppealed whether there was mediation
 * @param arrived the day that the plan moved in from another authority
 * @param from that authority
 * @param exportedTo the authority that the child moved to before the assessment was done; empty for none
 * @param start the plan's first day
 * @param ceased its last day
 * @param reason why it ceased
 * @param stays where the child is
 * @param need the first need
 * @param second the second need; empty for none
 * @param budget the code of a direct payment; empty for no personal budget
 * @param reviewEvery days between review meetings
 */
record Episode(
        int received,
        String source,
        int decided,
        String decision,
        int assessed,
        String outcome,
        boolean isException,
        boolean isAppealed,
        int arrived,
        String from,
        String exportedTo,
        int start,
        int ceased,
        String reason,
        List<Stay> stays,
        String need,
        String second,
        String budget,
        int reviewEvery) {

    boolean isTransferred() {
        return arrived != Days.NONE;
    }

    /** Whether the plan is in force on a day. */
    boolean isActive(int day) {
        return start != Days.NONE
                && start <= day
                && (!isTransferred() || arrived <= day)
                && (ceased == Days.NONE || ceased > day);
    }
}

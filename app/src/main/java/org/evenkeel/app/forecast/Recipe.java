package org.evenkeel.app.forecast;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is made from, as a job takes it.
 *
 * @param council the nine-character code
 * @param plan the management plan, or null for published statistics alone
 * @param fromRecords whether from the council's own loaded returns as well
 */
record Recipe(String council, @Nullable StoredPlan plan, boolean fromRecords) {
    private static final String RECORDS = "records/";

    private static final String COUNCIL = "council/";
    private static final String PLAN = "plan/";

    /** Between the name and the hash in what a job takes: another version of Evenkeel asks for another job. */
    static final String MARK = "#";

    /** A plan's forecast, or a council's from published statistics alone. */
    Recipe(String council, @Nullable StoredPlan plan) {
        this(council, plan, false);
    }

    /** A council's forecast from its own loaded returns. */
    static Recipe ofRecords(String council) {
        return new Recipe(council, null, true);
    }

    /** The name that its job goes by: {@code council/E06000054} or {@code plan/3}. */
    String name() {
        return plan != null ? PLAN + plan.id() : (fromRecords ? RECORDS : COUNCIL) + council;
    }

    /** The number of the plan in a job's name, if it is of a plan. */
    static OptionalLong plan(String name) {
        return name.startsWith(PLAN)
                ? OptionalLong.of(Long.parseLong(name.substring(PLAN.length())))
                : OptionalLong.empty();
    }

    /** What a job's name that is not of a plan stands for. */
    static Recipe ofCouncil(String name) {
        return name.startsWith(RECORDS)
                ? ofRecords(name.substring(RECORDS.length()))
                : new Recipe(name.substring(COUNCIL.length()), null);
    }
}

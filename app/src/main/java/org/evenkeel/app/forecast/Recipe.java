package org.evenkeel.app.forecast;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is made from, as a job takes it.
 *
 * @param council the nine-character code
 * @param plan the management plan, or null for published statistics alone
 */
record Recipe(String council, @Nullable StoredPlan plan) {
    private static final String COUNCIL = "council/";
    private static final String PLAN = "plan/";

    /** Between the name and the hash in what a job takes: another version of Evenkeel asks for another job. */
    static final String MARK = "#";

    /** The name that its job goes by: {@code council/E06000054} or {@code plan/3}. */
    String name() {
        return plan == null ? COUNCIL + council : PLAN + plan.id();
    }

    /** The number of the plan in a job's name, if it is of a plan. */
    static OptionalLong plan(String name) {
        return name.startsWith(PLAN)
                ? OptionalLong.of(Long.parseLong(name.substring(PLAN.length())))
                : OptionalLong.empty();
    }

    /** The council in a job's name that is not of a plan. */
    static String council(String name) {
        return name.substring(COUNCIL.length());
    }
}

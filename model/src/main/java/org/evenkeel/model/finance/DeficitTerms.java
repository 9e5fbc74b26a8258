package org.evenkeel.model.finance;

import java.time.LocalDate;
import org.evenkeel.model.forecast.Assumption;
import org.jspecify.annotations.Nullable;

/**
 * What a management plan says about its deficit beside the balance.
 *
 * @param agreement the kind of agreement it is under, by its word in {@code reference/agreements/kinds.csv}; empty if
 *     none is named
 * @param rulesAsOf the day whose rules hold for it; null for those of the plan's papers, or of its start
 * @param interest what the council pays or forgoes on the cash, percent a year; null if it states none
 * @param ineligible what of the deficit is not for high needs, so that no stability grant is paid on it; pounds, null if
 *     nothing is
 */
public record DeficitTerms(
        String agreement,
        @Nullable LocalDate rulesAsOf,
        @Nullable Assumption interest,
        @Nullable Assumption ineligible) {

    /** A plan that says nothing. */
    public static final DeficitTerms NONE = new DeficitTerms("", null, null, null);
}

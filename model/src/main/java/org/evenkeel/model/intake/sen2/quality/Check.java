package org.evenkeel.model.intake.sen2.quality;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.sen2.rule.Checked;
import org.evenkeel.model.intake.sen2.rule.Rule;
import org.evenkeel.model.intake.sen2.rule.RuleSet;

/**
 * What was checked, and when.
 *
 * @param date the day
 * @param authority the department's three-digit code, as the return gives it
 * @param year the collection year
 * @param applied the rules that were applied and did not break down: only what they no longer find is fixed
 */
public record Check(LocalDate date, String authority, int year, Set<String> applied) {

    /** A check of a year's return, with or without last year's and a register of schools. */
    public static Check of(
            LocalDate date, String authority, int year, boolean hasLastYear, boolean hasRegister, Checked checked) {
        return new Check(
                date,
                authority,
                year,
                RuleSet.of(year).rules().stream()
                        .filter(rule -> hasLastYear || !rule.needsLastYear())
                        .filter(rule -> hasRegister || !rule.needsRegister())
                        .map(Rule::id)
                        .filter(id -> !checked.failed().containsKey(id))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

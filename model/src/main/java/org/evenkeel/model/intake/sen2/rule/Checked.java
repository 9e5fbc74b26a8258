package org.evenkeel.model.intake.sen2.rule;

import java.util.Map;
import java.util.SortedMap;

/**
 * What a check came to.
 *
 * @param persons how many persons were looked at
 * @param errors how many findings are errors
 * @param queries how many are queries
 * @param byRule how many findings each rule has, for those that have any
 * @param failed the rules that broke down, with the kind of fault: what they would have found is not known
 */
public record Checked(
        int persons, int errors, int queries, SortedMap<String, Integer> byRule, Map<String, String> failed) {

    /** Whether no error was found and no rule broke down. */
    public boolean isClean() {
        return errors == 0 && failed.isEmpty();
    }
}

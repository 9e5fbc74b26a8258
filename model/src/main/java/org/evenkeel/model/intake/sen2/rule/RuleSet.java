package org.evenkeel.model.intake.sen2.rule;

import java.util.List;
import java.util.Optional;

/** The rules of one collection year. */
public final class RuleSet {

    private final int year;
    private final List<Rule> rules;

    private RuleSet(int year) {
        this.year = year;
        this.rules = Rules.ALL.stream().filter(rule -> rule.isIn(year)).toList();
    }

    /** Every rule of every year. */
    public static List<Rule> all() {
        return Rules.ALL;
    }

    /** The rule of this id. */
    public static Optional<Rule> find(String id) {
        return Rules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules of a collection year. */
    public static RuleSet of(int year) {
        return new RuleSet(year);
    }

    /** The rules, in the order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules that the year before did not have. */
    public List<Rule> added() {
        return rules.stream().filter(rule -> !rule.isIn(year - 1)).toList();
    }

    /** The rules that the year before had and this year has not. */
    public List<Rule> dropped() {
        return Rules.ALL.stream()
                .filter(rule -> rule.isIn(year - 1) && !rule.isIn(year))
                .toList();
    }
}

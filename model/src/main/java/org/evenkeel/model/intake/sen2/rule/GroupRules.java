package org.evenkeel.model.intake.sen2.rule;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Entry;

/**
 * The rules that look at one kind of group. Those that depend on its pattern alone are asked once for each pattern: where
 * they found nothing, they will find nothing in the next group like it, and there are far fewer patterns than groups.
 */
final class GroupRules {

    private static final int BITS = 10;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final List<Bound> byPattern = new ArrayList<>();
    private final List<Bound> always = new ArrayList<>();
    // Patterns in which nothing was found. One that falls on another's place takes it: that is asked again.
    private final long[] clean = new long[1 << BITS];

    /**
     * A rule's look at the group.
     *
     * @param rule the rule
     * @param check what it does
     * @param needs the items without which it has nothing to look at
     */
    record Bound(Rule rule, Rule.Check<Entry> check, int needs) {}

    /** Runs one look, and says whether nothing was found and nothing broke down. */
    interface Runner {
        boolean isClean(Bound bound, Entry entry);
    }

    void add(Rule rule, Rule.Check<Entry> check, int needs) {
        (rule.isByPattern() ? byPattern : always).add(new Bound(rule, check, needs));
    }

    /**
     * Applies the rules to one group.
     *
     * @param children how many groups hang from it, packed so that numbers that a rule could tell apart differ
     * @param isOdd whether it comes with something that is in no pattern
     */
    void on(Entry entry, int children, boolean isOdd, Runner runner) {
        Cells cells = entry.cells();
        int presence = cells.presence();
        long items = isOdd ? 0 : cells.pattern();
        long pattern = (items ^ children) * MIX;
        int place = (int) (pattern >>> (Long.SIZE - BITS));
        if (items == 0 || clean[place] != pattern) {
            boolean isClean = run(byPattern, entry, presence, runner);
            clean[place] = isClean && items != 0 ? pattern : 0;
        }
        run(always, entry, presence, runner);
    }

    private static boolean run(List<Bound> rules, Entry entry, int presence, Runner runner) {
        boolean isClean = true;
        for (int i = 0; i < rules.size(); i++) {
            Bound one = rules.get(i);
            if ((presence & one.needs) == one.needs) {
                isClean &= runner.isClean(one, entry);
            }
        }
        return isClean;
    }
}

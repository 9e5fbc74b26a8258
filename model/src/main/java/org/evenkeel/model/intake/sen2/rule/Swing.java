package org.evenkeel.model.intake.sen2.rule;

import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds codes whose share of the open plans has moved a long way in a year. */
final class Swing implements Tally {

    /** A share: ten percentage points, our own choice. */
    private static final double MOST = 0.10;

    /** Plans: with fewer, chance alone moves shares that far. */
    private static final int LEAST = 200;

    private final Item item;
    private final LastYear last;
    private final Function<LastYear, SortedMap<String, Integer>> what;
    private final LastYear now = new LastYear();

    Swing(Item item, LastYear last, Function<LastYear, SortedMap<String, Integer>> what) {
        this.item = item;
        this.last = last;
        this.what = what;
    }

    @Override
    public void person(Person person, Case at) {
        LastYear.count(person, now.needs(), now.placements());
    }

    @Override
    public void end(Case at) {
        SortedMap<String, Integer> before = what.apply(last);
        SortedMap<String, Integer> after = what.apply(now);
        int plansBefore = sum(before);
        int plansAfter = sum(after);
        if (Math.min(plansBefore, plansAfter) < LEAST) {
            return;
        }
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            double was = before.getOrDefault(code, 0) / (double) plansBefore;
            double is = after.getOrDefault(code, 0) / (double) plansAfter;
            if (Math.abs(is - was) > MOST) {
                at.find(item, 0, 0, code, "");
            }
        }
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

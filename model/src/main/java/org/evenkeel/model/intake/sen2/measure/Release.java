package org.evenkeel.model.intake.sen2.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenkeel.model.statistics.disclosure.DisclosureRule;
import org.evenkeel.model.statistics.disclosure.Suppression;

/**
 * Measures as they may be shown: rounded, and without the small counts and all from which these could be worked out. Every sum
 * that the tables hold is given to {@link Suppression}: groups that add up to all, and outcomes that add up to what they are
 * outcomes of, in all and in each group. Tables of one measure by two things at once are not made, since they would be sums too.
 */
public final class Release {

    private final Measures measures;
    private final DisclosureRule rule;
    private final boolean isRestricted;
    private final Set<Cell> hidden = new HashSet<>();

    private record Cell(Measure measure, Breakdown breakdown, String group) {}

    private Release(Measures measures, DisclosureRule rule, boolean isRestricted) {
        this.measures = measures;
        this.rule = rule;
        this.isRestricted = isRestricted;
    }

    /** What may leave the restricted area. */
    public static Release of(Measures measures, DisclosureRule rule) {
        Release release = new Release(measures, rule, false);
        release.hide();
        return release;
    }

    /** Every count as it is, for those who may see the children themselves. */
    public static Release restricted(Measures measures) {
        return new Release(measures, DisclosureRule.shipped(), true);
    }

    /** Whether nothing is held back or rounded. */
    public boolean isRestricted() {
        return isRestricted;
    }

    /** The rule that it follows. */
    public DisclosureRule rule() {
        return rule;
    }

    /** Whose measures, of which year. */
    public String authority() {
        return measures.authority();
    }

    /** The collection year. */
    public int year() {
        return measures.layout().year();
    }

    /** Whether placements are known of schools too. */
    public boolean hasRegister() {
        return measures.hasRegister();
    }

    /** The groups of a breakdown, in order. */
    public List<Breakdown.Group> groups(Breakdown breakdown) {
        return measures.groups(breakdown);
    }

    /** How many, all together; nothing if it is held back. */
    public OptionalInt count(Measure measure) {
        return count(measure, Breakdown.ALL, "all");
    }

    /** How many in a group; nothing if it is held back. */
    public OptionalInt count(Measure measure, Breakdown breakdown, String group) {
        int count = measures.count(measure, breakdown, group);
        return isRestricted
                ? OptionalInt.of(count)
                : isHidden(new Cell(measure, breakdown, group))
                        ? OptionalInt.empty()
                        : OptionalInt.of(rule.rounded(count));
    }

    /** A share, 0 to 1; nothing if it is held back, is of nobody, or cannot be known without a register of schools. */
    public OptionalDouble share(Proportion share) {
        if (share == Proportion.INDEPENDENT_SPECIAL && !measures.hasRegister()) {
            return OptionalDouble.empty();
        }
        return share(
                new Cell(share.part(), share.partBreakdown(), share.partGroup()),
                new Cell(share.whole(), Breakdown.ALL, "all"));
    }

    /** A share within a group; nothing either where the measures are not divided so. */
    public OptionalDouble share(Proportion share, Breakdown breakdown, String group) {
        if (share.partBreakdown() != Breakdown.ALL
                || !share.part().breakdowns().contains(breakdown)
                || !share.whole().breakdowns().contains(breakdown)) {
            return OptionalDouble.empty();
        }
        return share(new Cell(share.part(), breakdown, group), new Cell(share.whole(), breakdown, group));
    }

    /** A group's share of all. */
    public OptionalDouble shareOfAll(Measure measure, Breakdown breakdown, String group) {
        return share(new Cell(measure, breakdown, group), new Cell(measure, Breakdown.ALL, "all"));
    }

    private OptionalDouble share(Cell part, Cell whole) {
        int above = raw(part);
        int below = raw(whole);
        if (isRestricted) {
            return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / below);
        }
        return isHidden(part) || isHidden(whole) ? OptionalDouble.empty() : rule.share(above, below);
    }

    private boolean isHidden(Cell cell) {
        return hidden.contains(cell) || !cell.measure.released().contains(cell.breakdown);
    }

    private int raw(Cell cell) {
        return measures.count(cell.measure, cell.breakdown, cell.group);
    }

    /** Each family of measures that add up to each other, with all their groups, is one set of tables. */
    private void hide() {
        Set<Measure> done = new HashSet<>();
        for (Measure measure : Measure.ALL) {
            if (done.add(measure)) {
                List<Measure> family = family(measure);
                done.addAll(family);
                hide(family);
            }
        }
    }

    /** A measure with all that is in one sum with it, directly or by others. */
    private static List<Measure> family(Measure first) {
        List<Measure> family = new ArrayList<>(List.of(first));
        boolean grows = true;
        while (grows) {
            List<Measure> more = Totals.ALL.stream()
                    .map(Totals::measures)
                    .filter(sum -> sum.stream().anyMatch(family::contains))
                    .flatMap(List::stream)
                    .filter(measure -> !family.contains(measure))
                    .distinct()
                    .toList();
            family.addAll(more);
            grows = !more.isEmpty();
        }
        return family;
    }

    private void hide(List<Measure> family) {
        List<Cell> cells = new ArrayList<>();
        Map<Cell, Integer> places = new HashMap<>();
        for (Measure measure : family) {
            for (Breakdown breakdown : measure.released()) {
                for (Breakdown.Group group : measures.groups(breakdown)) {
                    Cell cell = new Cell(measure, breakdown, group.code());
                    places.put(cell, cells.size());
                    cells.add(cell);
                }
            }
        }
        List<Suppression.Sum> sums = new ArrayList<>();
        for (Measure measure : family) {
            for (Breakdown breakdown : measure.released()) {
                if (breakdown != Breakdown.ALL) {
                    sums.add(new Suppression.Sum(
                            place(places, new Cell(measure, Breakdown.ALL, "all")),
                            measures.groups(breakdown).stream()
                                    .map(group -> place(places, new Cell(measure, breakdown, group.code())))
                                    .toList()));
                }
            }
        }
        for (Totals totals : Totals.ALL) {
            if (family.contains(totals.total())) {
                totals.breakdowns()
                        .forEach(breakdown -> measures.groups(breakdown)
                                .forEach(group -> sums.add(new Suppression.Sum(
                                        place(places, new Cell(totals.total(), breakdown, group.code())),
                                        totals.parts().stream()
                                                .map(part -> place(places, new Cell(part, breakdown, group.code())))
                                                .toList()))));
            }
        }
        int[] counts = cells.stream().mapToInt(this::raw).toArray();
        BitSet totals = new BitSet();
        IntStream.range(0, counts.length)
                .filter(place -> cells.get(place).breakdown == Breakdown.ALL)
                .forEach(totals::set);
        BitSet held = Suppression.hidden(counts, sums, totals, rule);
        held.stream().forEach(place -> hidden.add(cells.get(place)));
    }

    private static int place(Map<Cell, Integer> places, Cell cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalStateException(cell + " is in a sum and in no table");
        }
        return place;
    }
}

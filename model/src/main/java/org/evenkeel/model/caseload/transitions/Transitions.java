package org.evenkeel.model.caseload.transitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.time.MonthIndex;

/**
 * Every child with a plan from January to January over years without a gap: what the field's {@code transitions.csv}
 * holds. No child can be told from another here, and none can be followed for longer than a year.
 *
 * @param rows one for each child and year, in the order of the file
 */
public record Transitions(List<Transition> rows) {

    /** Keeps its own copy; there are rows, and for every year from the first to the last. */
    public Transitions {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("There are no transitions");
        }
        long years = rows.stream().mapToInt(Transition::year).distinct().count();
        if (years != last(rows) - first(rows) + 1) {
            throw new IllegalArgumentException("A year is missing between the first and the last");
        }
    }

    /** The first January that children are followed from. */
    public int firstYear() {
        return first(rows);
    }

    /** The last January that children are followed from. */
    public int lastYear() {
        return last(rows);
    }

    /** The calendar years that children are followed from. */
    public IntStream years() {
        return IntStream.rangeClosed(firstYear(), lastYear());
    }

    /** Plans by state in the January to which the last year leads: where a forecast starts. */
    public Map<State, Integer> latest() {
        int year = lastYear();
        Map<State, Integer> plans = new LinkedHashMap<>();
        for (Transition row : rows) {
            if (row.year() == year && row.to().isPlan()) {
                plans.merge(row.to(), 1, Integer::sum);
            }
        }
        return plans;
    }

    /**
     * The transitions of plans that have been followed, from each January that the records cover to the next. A plan that
     * starts and ceases between two Januaries is in none of them.
     *
     * @throws IllegalArgumentException if the records do not cover two Januaries, or hold no plan in any
     */
    public static Transitions of(Caseload caseload) {
        List<Transition> rows = new ArrayList<>();
        for (int year = MonthIndex.year(caseload.from()); year < MonthIndex.year(caseload.to()); year++) {
            if (caseload.covers(MonthIndex.of(year, 1)) && caseload.covers(MonthIndex.of(year + 1, 1))) {
                rows.addAll(between(year, states(caseload, year), states(caseload, year + 1)));
            }
        }
        return new Transitions(rows);
    }

    private static Map<Long, State> states(Caseload caseload, int year) {
        int january = MonthIndex.of(year, 1);
        Map<Long, State> states = new LinkedHashMap<>();
        for (PlanSpell spell : caseload.spells()) {
            if (spell.isThere(january)) {
                states.put(spell.plan(), State.of(spell.age(january), spell.need(), spell.placement(january)));
            }
        }
        return states;
    }

    /**
     * The transitions between two Januaries in which each child's state is known: those who are in both, those whose plan
     * started and those whose plan ceased. Whoever repeated or skipped a school year is taken to have come from the
     * year below the one they are in, since a transition is always one school year; without a plan a year before, or
     * a year after, a child is where a school year leads.
     *
     * @param <K> what tells one child from another; it goes no further
     * @param year the calendar year of the first January
     * @param january how each child with a plan stood then
     * @param next how each child with a plan stood a year later
     */
    public static <K> List<Transition> between(int year, Map<K, State> january, Map<K, State> next) {
        List<Transition> rows = new ArrayList<>();
        january.forEach((child, from) -> {
            State to = next.get(child);
            if (to == null) {
                rows.add(new Transition(year, from, State.without(from.academicYear() + 1)));
            } else {
                rows.add(new Transition(year, new State(to.academicYear() - 1, from.need(), from.setting()), to));
            }
        });
        next.forEach((child, to) -> {
            if (!january.containsKey(child)) {
                rows.add(new Transition(year, State.without(to.academicYear() - 1), to));
            }
        });
        return rows;
    }

    private static int first(List<Transition> rows) {
        return rows.stream().mapToInt(Transition::year).min().orElseThrow();
    }

    private static int last(List<Transition> rows) {
        return rows.stream().mapToInt(Transition::year).max().orElseThrow();
    }
}

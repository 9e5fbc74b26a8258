package org.evenkeel.model.intake.sen2.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.rule.RuleRow;
import org.evenkeel.model.intake.sen2.rule.RuleSet;

/** Plants faults in a legal return: rows that fail, from the tables of the rules, each in a child of its own. */
public final class FaultPlanter {

    private final Sen2Return value;
    private final Layout layout;
    private final Chance chance;
    private final List<Person> persons;
    private final Set<Integer> used = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private Header header;

    private FaultPlanter(Sen2Return value, long seed) {
        this.value = value;
        this.layout = value.layout();
        this.chance = Chance.of(seed, -1);
        this.persons = new ArrayList<>(value.persons());
        this.header = value.header();
    }

    /**
     * A return with faults.
     *
     * @param value a legal return
     * @param faults how many to plant; fewer are planted when there are not so many rows or fitting children
     * @param seed what is chosen follows from it
     */
    public static Fault.Planted plant(Sen2Return value, int faults, long seed) {
        var planter = new FaultPlanter(value, seed);
        List<RuleRow> rows = planter.rows();
        while (planter.faults.size() < faults && !rows.isEmpty()) {
            planter.plant(rows.remove(planter.chance.from(0, rows.size() - 1)));
        }
        planter.faults.sort(Comparator.comparingInt(Fault::child).thenComparing(Fault::rule));
        return new Fault.Planted(
                new Sen2Return(value.layout(), planter.header, planter.persons), List.copyOf(planter.faults));
    }

    /** The rows that fail in this year and can be written. */
    private List<RuleRow> rows() {
        List<RuleRow> rows = new ArrayList<>();
        RuleSet.of(layout.year()).rules().stream()
                .filter(rule -> !rule.needsLastYear() && !rule.needsRegister())
                .forEach(rule -> RuleRow.of(rule).stream()
                        .filter(RuleRow::fails)
                        .filter(row -> row.year() == 0 || row.year() == layout.year())
                        .filter(row -> new RowChange(row, layout).canBeWritten())
                        .forEach(rows::add));
        return rows;
    }

    private void plant(RuleRow row) {
        var change = new RowChange(row, layout);
        if (row.child().equals(RowChange.HEADER)) {
            if (used.add(0)) {
                header = change.header(header);
                note(row, 0);
            }
            return;
        }
        // What is copied from the header must not be changed there as well.
        if (change.copiesHeader() && !used.add(0)) {
            return;
        }
        Optional<Person> subject =
                choose(Shape.of(row.child()), change.another().isPresent());
        if (subject.isEmpty()) {
            return;
        }
        Person person = subject.get();
        Optional<Person> other = change.another().flatMap(kind -> other(Shape.of(kind), person));
        if (change.another().isPresent() && other.isEmpty()) {
            return;
        }
        used.add(person.order());
        other.ifPresent(one -> used.add(one.order()));
        persons.set(person.order() - 1, change.person(person, value.header(), other.orElse(null)));
        note(row, person.order());
    }

    private void note(RuleRow row, int child) {
        faults.add(new Fault(row.rule(), child, row.item().substring(row.item().indexOf('.') + 1)));
    }

    /** A child of a kind that has no fault yet; far down the file when one before it is needed. */
    private Optional<Person> choose(Shape shape, boolean wantsLate) {
        int size = persons.size();
        int start = wantsLate ? size / 2 + chance.from(0, size / 2) : chance.from(0, size - 1);
        for (int i = 0; i < size; i++) {
            Person person = value.persons().get((start + i) % size);
            if (!used.contains(person.order()) && shape.fits(person, layout)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** Another child of a kind, before one in the file and older, to copy from. */
    private Optional<Person> other(Shape shape, Person than) {
        return value.persons().stream()
                .filter(person -> person.order() < than.order()
                        && !used.contains(person.order())
                        && person.day(Item.BIRTH_DATE) < than.day(Item.BIRTH_DATE)
                        && shape.fits(person, layout))
                .findFirst();
    }
}

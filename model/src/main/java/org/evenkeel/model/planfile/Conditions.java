package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Condition.Direction;
import org.evenkeel.model.finance.Condition.When;
import org.evenkeel.model.time.FinancialYear;

/** Reads the {@code conditions} section. */
final class Conditions {

    private static final String[] KEYS = {
        "id", "name", "measure", "at-least", "at-most", "in", "by", "from", "month", "source", "note"
    };

    private final Section section;

    private Conditions(Section section) {
        this.section = section;
    }

    static List<Condition> read(Section root) {
        List<Condition> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("conditions")) {
            Section section = Ids.item(root, "conditions", node, read.size() + 1, KEYS);
            read.add(new Conditions(section).condition(ids));
        }
        return read;
    }

    private Condition condition(Set<String> ids) {
        String id = Ids.id(section, ids);
        String name = section.text("name", "Write what is required.");
        Optional<Condition.Test> known = test();
        Condition.Test test = known.orElseGet(() -> new Condition.Plans(0));
        Direction direction =
                oneOf(Words.DIRECTIONS.keySet()).map(Words.DIRECTIONS::get).orElse(Direction.AT_LEAST);
        Quantity quantity = test instanceof Condition.Plans ? Quantity.PLANS : Quantity.POUNDS;
        return new Condition(
                id,
                name,
                test,
                direction,
                known.isPresent() ? limit(direction, quantity) : 0,
                section.context().source(),
                section.textOr("note", ""));
    }

    private Optional<Condition.Test> test() {
        Map<String, Supplier<Condition.Test>> tests = new LinkedHashMap<>();
        tests.put("in-year", () -> {
            When when = when();
            return new Condition.InYear(year(when), when);
        });
        tests.put("cumulative", () -> {
            When when = when();
            return new Condition.Cumulative(year(when), when);
        });
        tests.put("plans", this::plans);
        return section.choice("measure", tests).map(Supplier::get);
    }

    private Condition.Test plans() {
        for (String key : Words.WHENS.keySet()) {
            if (section.has(key)) {
                section.fault("not-used", key, "\"" + key + "\" means nothing for plans.", "Write month: and a month.");
            }
        }
        return new Condition.Plans(section.month("month"));
    }

    private FinancialYear year(When when) {
        return section.has(when.code()) ? section.year(when.code()) : Section.NO_YEAR;
    }

    private When when() {
        if (section.has("month")) {
            section.fault(
                    "not-used",
                    "month",
                    "\"month\" means nothing for money.",
                    "Write in, by or from a financial year.");
            return When.IN;
        }
        return oneOf(Words.WHENS.keySet()).map(Words.WHENS::get).orElse(When.IN);
    }

    /** The one of some fields that is given. */
    private Optional<String> oneOf(Collection<String> keys) {
        List<String> given = keys.stream().filter(section::has).toList();
        if (given.isEmpty()) {
            section.missing(keys.iterator().next(), "Write one of " + String.join(", ", keys) + ".");
        } else if (given.size() > 1) {
            section.fault(
                    "ambiguous",
                    given.getLast(),
                    "Both \"" + given.getFirst() + "\" and \"" + given.getLast() + "\" are given.",
                    "Keep one of them.");
        }
        return given.stream().findFirst();
    }

    private double limit(Direction direction, Quantity quantity) {
        Optional<Node> node = section.node(direction.code());
        if (node.isEmpty()) {
            return 0;
        }
        Node.Scalar text =
                new Node.Scalar(section.textOr(direction.code(), ""), node.get().line());
        OptionalDouble limit = Values.number(text, section.at(direction.code()), section.faults(), quantity);
        return limit.orElse(0);
    }
}

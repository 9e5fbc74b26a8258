package org.evenkeel.model.planfile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.unit.Range;

/**
 * Reads values. One form for all: a number with its unit, or a section of {@code value}, {@code low}, {@code high},
 * {@code source}, {@code basis} and {@code note}.
 */
final class Values {

    private Values() {}

    /** What a value is, beside the number: its name, what it is in plain words, its unit in words. */
    record Meaning(String name, String title, String unit) {}

    /** A value as an assumption. */
    static Assumption read(Node node, String path, Context context, Meaning meaning, Quantity quantity) {
        if (node instanceof Node.Scalar scalar) {
            Range exact = number(scalar, path, context.faults(), quantity).stream()
                    .mapToObj(Range::exactly)
                    .findFirst()
                    .orElse(harmless(quantity));
            return assumption(meaning, quantity, exact, context, "");
        }
        Section section = Section.of(node, path, context, "value", "low", "high", "source", "basis", "note");
        return read(section, meaning, quantity);
    }

    /** A value as an assumption, from a section that may hold more fields. */
    static Assumption read(Section section, Meaning meaning, Quantity quantity) {
        return assumption(meaning, quantity, range(section, quantity), section.context(), section.textOr("note", ""));
    }

    private static Assumption assumption(
            Meaning meaning, Quantity quantity, Range range, Context context, String note) {
        return new Assumption(
                meaning.name(),
                meaning.title(),
                meaning.unit(),
                quantity.belief(range),
                context.basis(),
                context.source(),
                note);
    }

    /** The fields {@code value}, {@code low} and {@code high}. */
    static Range range(Section section, Quantity quantity) {
        if (section.node("value").isEmpty()) {
            section.missing("value", "Write it with its unit, such as " + quantity.example() + ".");
            return harmless(quantity);
        }
        OptionalDouble value = number(section, "value", quantity);
        OptionalDouble low = section.has("low") ? number(section, "low", quantity) : value;
        OptionalDouble high = section.has("high") ? number(section, "high", quantity) : value;
        if (section.has("low") != section.has("high")) {
            section.missing(section.has("low") ? "high" : "low", "Give both ends of the range, or neither.");
            return harmless(quantity);
        }
        if (value.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return harmless(quantity);
        }
        return inOrder(section, quantity, low.getAsDouble(), value.getAsDouble(), high.getAsDouble());
    }

    private static Range inOrder(Section section, Quantity quantity, double low, double value, double high) {
        if (low <= value && value <= high) {
            return new Range(low, value, high);
        }
        String what = low > high
                ? "low, " + quantity.text(low) + ", is above high, " + quantity.text(high) + "."
                : "value, " + quantity.text(value) + ", lies outside low, " + quantity.text(low) + ", and high, "
                        + quantity.text(high) + ".";
        section.fault(
                "range",
                "low",
                what,
                "low is the smallest of the three numbers and high the largest; -10 is smaller than -8.");
        return harmless(quantity);
    }

    private static OptionalDouble number(Section section, String key, Quantity quantity) {
        int line = section.node(key).map(Node::line).orElse(0);
        return number(new Node.Scalar(section.textOr(key, ""), line), section.at(key), section.faults(), quantity);
    }

    private static Range harmless(Quantity quantity) {
        return Range.exactly(quantity.allows(0) ? 0 : 1);
    }

    /** The number of one text; empty, with a fault, if it is not such a quantity. */
    static OptionalDouble number(Node.Scalar scalar, String path, Faults faults, Quantity quantity) {
        OptionalDouble value = Written.parse(scalar.text()).map(quantity::value).orElse(OptionalDouble.empty());
        if (value.isEmpty()) {
            unreadable(scalar, path, faults, List.of(quantity));
        } else if (!Double.isFinite(value.getAsDouble()) || !quantity.allows(value.getAsDouble())) {
            faults.add("bounds", scalar.line(), path, "\"" + scalar.text() + "\" is out of bounds.", quantity.bounds());
            return OptionalDouble.empty();
        }
        return value;
    }

    /** Which of some quantities a text is; empty, with a fault, if none. */
    static Optional<Quantity> pick(Node.Scalar scalar, String path, Faults faults, List<Quantity> allowed) {
        Optional<Written.Amount> amount = Written.parse(scalar.text());
        Optional<Quantity> found = allowed.stream()
                .filter(quantity -> amount.map(quantity::value)
                        .orElse(OptionalDouble.empty())
                        .isPresent())
                .findFirst();
        if (found.isEmpty()) {
            unreadable(scalar, path, faults, allowed);
        }
        return found;
    }

    private static void unreadable(Node.Scalar scalar, String path, Faults faults, List<Quantity> allowed) {
        Optional<Written.Amount> amount = Written.parse(scalar.text());
        String problem;
        if (scalar.text().isEmpty()) {
            problem = "The value is empty.";
        } else if (amount.isPresent() && amount.get().written().isEmpty()) {
            problem = "\"" + scalar.text() + "\" has no unit." + readings(amount.get(), allowed);
        } else {
            problem = "\"" + scalar.text() + "\" is not a value that can stand here.";
        }
        String examples = allowed.stream().map(Quantity::example).collect(Collectors.joining(" or "));
        faults.add("unit", scalar.line(), path, problem, "Write a number with its unit, such as " + examples + ".");
    }

    private static String readings(Written.Amount bare, List<Quantity> allowed) {
        List<String> readings = allowed.stream()
                .flatMap(quantity -> quantity.readings(bare.number(), allowed.size() == 1).stream())
                .toList();
        return readings.size() < 2 ? "" : " It could be read as " + String.join(" or ", readings) + ".";
    }
}

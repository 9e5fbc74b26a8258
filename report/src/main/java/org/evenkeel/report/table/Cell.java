package org.evenkeel.report.table;

import org.evenkeel.report.wording.Unit;

/** One cell of a table: its value kept apart from how it is shown, so that files get the number and people the words. */
public sealed interface Cell {

    /** Text. */
    record Text(String text) implements Cell {}

    /** A number with its unit. */
    record Quantity(double value, Unit unit) implements Cell {
        public Quantity {
            requireFinite(value);
        }
    }

    /** A range with its unit, low first. */
    record Span(double low, double high, Unit unit) implements Cell {
        public Span {
            requireFinite(low);
            requireFinite(high);
            if (low > high) {
                throw new IllegalArgumentException("range upside down: " + low + " to " + high);
            }
        }
    }

    /** Text that leads to where it comes from. */
    record Link(String text, String address) implements Cell {}

    /**
     * A source by its number in a list of sources.
     *
     * @param place where in it, such as a table or page; may be empty
     * @param citation the whole of it, for a file that travels without the list
     */
    record Reference(int number, String place, String citation) implements Cell {

        /** As a page shows it: {@code Source 3, page 12}. */
        public String brief() {
            return "Source " + number + (place.isEmpty() ? "" : ", " + place);
        }
    }

    /** Nothing to show, and why: "not published", "not yet known". */
    record Missing(String why) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(double value, Unit unit) {
        return new Quantity(value, unit);
    }

    static Cell span(double low, double high, Unit unit) {
        return new Span(low, high, unit);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number that can be shown: " + value);
        }
    }
}

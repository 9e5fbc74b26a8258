package org.evenkeel.model.intake.sen2;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * What {@code reference/sen2-return/items.csv} says of an item.
 *
 * @param element its element in XML; in lower case, its column in the COLLECT export
 * @param within the element between the group and it; empty for none
 * @param firstYear the first collection year that asks for it
 * @param lastYear the last one
 * @param voluntaryYear the year in which it was voluntary; 0 for none
 * @param numbers the department's item number, by the first year that it had
 * @param type what it holds: {@code text}, {@code date}, {@code flag}, {@code code:} and the name of a code set, ...
 * @param secrecy how much of it may be shown outside the restricted area
 * @param heading its heading in the department's Excel template
 */
public record ItemFacts(
        String element,
        String within,
        int firstYear,
        int lastYear,
        int voluntaryYear,
        NavigableMap<Integer, String> numbers,
        String type,
        Secrecy secrecy,
        String heading) {

    /** How much of a value may leave the restricted area. */
    public enum Secrecy {
        /** It identifies nobody by itself. */
        OPEN,
        /** Its pattern of letters and digits may be shown. */
        SHAPE,
        /** Nothing of it may be shown. */
        HIDDEN
    }

    /** Whether a collection year has it. */
    public boolean isIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The department's number of the item in a collection year, where it is known. */
    public Optional<String> number(int year) {
        return Optional.ofNullable(numbers.floorEntry(year)).map(entry -> entry.getValue());
    }

    /** The name of its code set, if it holds a code. */
    public Optional<String> codeSet() {
        return type.startsWith("code:") ? Optional.of(type.substring("code:".length())) : Optional.empty();
    }

    /** Whether it holds a date. */
    public boolean isDate() {
        return type.equals("date");
    }

    /** Whether it holds 0 for no or 1 for yes. */
    public boolean isFlag() {
        return type.equals("flag");
    }

    /** A value as it may be shown outside the restricted area. */
    public String shown(String value) {
        return switch (secrecy) {
            case OPEN -> value;
            case HIDDEN -> value.isEmpty() ? "" : "(withheld)";
            case SHAPE -> shape(value);
        };
    }

    private static String shape(String value) {
        var shape = new StringBuilder();
        value.codePoints()
                .limit(20)
                .map(c -> Character.isDigit(c)
                        ? '9'
                        : Character.isLetter(c) ? 'A' : Character.isWhitespace(c) ? ' ' : '?')
                .forEach(shape::appendCodePoint);
        return shape.toString();
    }
}

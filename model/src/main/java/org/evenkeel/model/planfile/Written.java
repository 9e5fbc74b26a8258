package org.evenkeel.model.planfile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units in which numbers are written in a plan file. */
enum Written {
    PLANS("plans?"),
    A_MONTH("(requests |plans |moves |assessments )?(a|per) month"),
    A_YEAR("(plans )?(a|per) year"),
    PERCENT("%| ?percent"),
    PERCENT_A_YEAR("(%| ?percent) (a|per) year"),
    POINTS("(percentage )?points?"),
    PLACES("places?"),
    MONTHS("months?"),
    ASSESSMENTS("assessments?"),
    POUNDS("(million|m)?");

    private static final Pattern AMOUNT =
            Pattern.compile("([-+\\u2212]?)(£?)([-+\\u2212]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(.*)");

    private static final int MOST_DIGITS = 30;

    private final Pattern unit;

    Written(String unit) {
        this.unit = Pattern.compile(unit);
    }

    /**
     * A number as written.
     *
     * @param number the number, in pounds if money
     * @param written its unit; empty for a bare number
     */
    record Amount(BigDecimal number, Optional<Written> written) {}

    /** Reads a number with or without a unit; empty if the text is neither. */
    static Optional<Amount> parse(String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        if (!parts.matches() || text.length() > MOST_DIGITS + MOST_DIGITS) {
            return Optional.empty();
        }
        String sign = parts.group(1) + parts.group(3);
        String digits = parts.group(4).replace(",", "") + (parts.group(5) == null ? "" : parts.group(5));
        BigDecimal size = new BigDecimal(digits);
        BigDecimal number = sign.isEmpty() || sign.equals("+") ? size : size.negate();
        String unit = parts.group(6).strip();
        if (sign.length() > 1 || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (parts.group(2).equals("£")) {
            return POUNDS.unit.matcher(unit).matches()
                    ? Optional.of(new Amount(unit.isEmpty() ? number : Quantity.millions(number), Optional.of(POUNDS)))
                    : Optional.empty();
        }
        if (unit.isEmpty()) {
            return Optional.of(new Amount(number, Optional.empty()));
        }
        for (Written written : values()) {
            if (written != POUNDS && written.unit.matcher(unit).matches()) {
                return Optional.of(new Amount(number, Optional.of(written)));
            }
        }
        return Optional.empty();
    }

    /** Whether a value of this unit may be written in another: growth a year may leave out "a year". */
    boolean reads(Written other) {
        return this == other || (this == PERCENT_A_YEAR && other == PERCENT);
    }

    /** A number with its unit, thousands set off by commas. */
    String text(BigDecimal number) {
        BigDecimal size = number.abs().stripTrailingZeros();
        String plain = size.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : plain.substring(point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
        String sign = number.signum() < 0 ? "-" : "";
        return switch (this) {
            case PLANS -> sign + grouped + " plans";
            case A_MONTH -> sign + grouped + " a month";
            case A_YEAR -> sign + grouped + " a year";
            case PERCENT -> sign + grouped + "%";
            case PERCENT_A_YEAR -> sign + grouped + "% a year";
            case POINTS -> sign + grouped + " points";
            case PLACES -> sign + grouped + " places";
            case ASSESSMENTS -> sign + grouped + " assessments";
            case MONTHS -> sign + grouped + " months";
            case POUNDS -> sign + "£" + grouped;
        };
    }
}

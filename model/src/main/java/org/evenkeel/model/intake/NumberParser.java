package org.evenkeel.model.intake;

import java.util.regex.Pattern;
import org.evenkeel.model.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads published figures: a number, or a symbol that says why there is none.
 *
 * <p>The department's symbols: {@code x} not available, {@code z} not applicable, {@code c} and {@code ~} suppressed,
 * {@code low} rounds to zero but is not zero, {@code :} and {@code ..} not available; a blank is not available. In the
 * Ministry of Justice's tribunal tables {@code -} is nil, which is zero. A text that is neither number nor symbol is
 * reported and never read as zero.
 *
 * <p>One parser is used for one file, so that reading a figure allocates nothing.
 */
final class NumberParser {

    /** Whose symbols they are. */
    enum Dialect {
        /** Department for Education. */
        EDUCATION,
        /** Ministry of Justice and HM Courts and Tribunals Service. */
        JUSTICE
    }

    /** Up to here a whole number and a power of ten are exact as doubles, and so is their quotient rounded once. */
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final Pattern WITH_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern LONG = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?");

    private final Dialect dialect;
    private double value;
    private @Nullable Status status;

    NumberParser(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The last number read; not a number if the last text was none. */
    double value() {
        return value;
    }

    /** How the last text stands; null if it is neither number nor symbol. */
    @Nullable
    Status status() {
        return status;
    }

    /** Reads a text. */
    void parse(String text) {
        parse(text.toCharArray(), 0, text.length());
    }

    /** Reads part of a buffer. */
    void parse(char[] buffer, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && isSpace(buffer[start])) {
            start++;
        }
        while (end > start && isSpace(buffer[end - 1])) {
            end--;
        }
        value = Double.NaN;
        if (start == end) {
            status = Status.NOT_AVAILABLE;
        } else {
            status = symbol(buffer, start, end - start);
            if (status == null) {
                number(buffer, start, end);
            } else if (status == Status.PUBLISHED) {
                value = 0;
            }
        }
    }

    private @Nullable Status symbol(char[] buffer, int start, int length) {
        char first = Character.toLowerCase(buffer[start]);
        return switch (length) {
            case 1 ->
                switch (first) {
                    case 'x', ':' -> Status.NOT_AVAILABLE;
                    case 'z' -> Status.NOT_APPLICABLE;
                    case 'c', '~' -> Status.SUPPRESSED;
                    case '-' -> dialect == Dialect.JUSTICE ? Status.PUBLISHED : null;
                    default -> null;
                };
            case 2 -> first == '.' && buffer[start + 1] == '.' ? Status.NOT_AVAILABLE : null;
            case 3 ->
                first == 'l'
                                && Character.toLowerCase(buffer[start + 1]) == 'o'
                                && Character.toLowerCase(buffer[start + 2]) == 'w'
                        ? Status.SUPPRESSED
                        : null;
            default -> null;
        };
    }

    private void number(char[] buffer, int start, int end) {
        int stop = dialect == Dialect.JUSTICE && buffer[end - 1] == '%' ? end - 1 : end;
        int i = buffer[start] == '-' ? start + 1 : start;
        long digits = 0;
        int wholeDigits = 0;
        int decimals = 0;
        boolean point = false;
        for (; i < stop; i++) {
            char c = buffer[i];
            if (c >= '0' && c <= '9' && digits < EXACT / 10 - 1) {
                digits = digits * 10 + (c - '0');
                wholeDigits += point ? 0 : 1;
                decimals += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                unusual(new String(buffer, start, stop - start));
                return;
            }
        }
        if (wholeDigits > 0 && (decimals > 0 || !point)) {
            double number = digits / POWERS[decimals];
            found(buffer[start] == '-' ? -number : number);
        }
    }

    /** Thousands commas, exponents and long fractions. */
    private void unusual(String text) {
        if (WITH_COMMAS.matcher(text).matches()) {
            found(Double.parseDouble(text.replace(",", "")));
        } else if (LONG.matcher(text).matches()) {
            found(Double.parseDouble(text));
        }
    }

    private void found(double number) {
        if (Double.isFinite(number)) {
            value = number;
            status = Status.PUBLISHED;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}

package org.evenkeel.model.intake.sen2;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a workbook writes what the XML writes otherwise, and how headings are compared. */
final class TemplateForms {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30); // right from March 1900 on
    private static final int TO_1904 = 1462;
    private static final int MOST_DAYS = 200_000; // the year 2447
    private static final int SECONDS_IN_A_DAY = 86_400;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern HINT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TemplateForms() {}

    /** A title or heading as it is compared: no hint in brackets, one blank for many, one kind of dash, no capitals. */
    static String heading(String text) {
        String plain = HINT.matcher(text.replace('\u00a0', ' ')).replaceAll(" ");
        plain = DASH.matcher(plain).replaceAll("-");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** A cell as the XML would write the item; what cannot be understood stays as it is, for the rules to find. */
    static String read(ItemFacts facts, SheetReader.Cell cell, boolean isFrom1904) {
        String text = cell.text().strip();
        if (!cell.isNumber()) {
            return BladeForms.read(facts, text);
        }
        BigDecimal number = number(text);
        if (number == null) {
            return text;
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) < 0) {
            double days = number.doubleValue() + (isFrom1904 ? TO_1904 : 0);
            if (facts.isDate()) {
                return DAY_ZERO.plusDays((long) days).toString();
            }
            if (facts.type().equals("date-time")) {
                long seconds = Math.round(days * SECONDS_IN_A_DAY);
                LocalDateTime at = DAY_ZERO.atStartOfDay().plusSeconds(seconds);
                return at.toLocalDate() + "T" + BladeForms.time(at.toLocalTime());
            }
        }
        return BladeForms.read(facts, plain(number));
    }

    /** The key of a row: 17 and 17.0 are the same. */
    static String key(String text) {
        BigDecimal number = number(text);
        return number == null ? text : plain(number);
    }

    /** A moment as a workbook counts it; not a number where the text is none. */
    static double days(String stamp) {
        try {
            return ChronoUnit.SECONDS.between(DAY_ZERO.atStartOfDay(), LocalDateTime.parse(stamp))
                    / (double) SECONDS_IN_A_DAY;
        } catch (DateTimeException _) {
            return Double.NaN;
        }
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package org.evenkeel.model.intake.sen2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the COLLECT export writes what the XML writes otherwise. */
final class BladeForms {

    // Locale.US, since newer Javas shorten September to Sept in the United Kingdom.
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MMM-dd HH:mm:ss", Locale.US);
    private static final DateTimeFormatter ISO_STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.US);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);

    private BladeForms() {}

    /** A value of the export as the XML would write it; what cannot be understood stays as it is, for the rules to find. */
    static String read(ItemFacts facts, String text) {
        String plain = text.strip();
        return switch (facts.type()) {
            case "date" -> date(plain);
            case "date-time" -> stamp(plain);
            case "flag" -> plain.equalsIgnoreCase("true") ? "1" : plain.equalsIgnoreCase("false") ? "0" : plain;
            case "serial" -> plain.matches("\\d{1,2}") ? "0".repeat(3 - plain.length()) + plain : plain;
            default -> plain;
        };
    }

    /** A value as the export writes it. */
    static String write(ItemFacts facts, String text) {
        try {
            return switch (facts.type()) {
                case "date" ->
                    text.isEmpty() ? "" : LocalDate.parse(text).atStartOfDay().format(STAMP);
                case "date-time" ->
                    text.isEmpty() ? "" : LocalDateTime.parse(text).format(STAMP);
                default -> text;
            };
        } catch (DateTimeException _) {
            return text;
        }
    }

    /** A time of day with its seconds, which Java leaves out when there are none. */
    static String time(LocalTime time) {
        return time.format(TIME);
    }

    private static String date(String text) {
        try {
            return text.length() > 10
                    ? LocalDateTime.parse(text, STAMP).toLocalDate().toString()
                    : text;
        } catch (DateTimeException _) {
            return text;
        }
    }

    private static String stamp(String text) {
        try {
            return text.contains("T") ? text : LocalDateTime.parse(text, STAMP).format(ISO_STAMP);
        } catch (DateTimeException _) {
            return text;
        }
    }
}

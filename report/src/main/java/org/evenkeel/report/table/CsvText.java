package org.evenkeel.report.table;

import java.util.List;

/** Words in a CSV file, such that no spreadsheet takes them for a formula. */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    /**
     * The words as they are, or after an apostrophe if a spreadsheet would otherwise work them out: spreadsheets take the
     * apostrophe to mean words. Not for numbers, which may well start with a minus.
     */
    public static String of(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** All of them. */
    public static List<String> of(List<String> words) {
        return words.stream().map(CsvText::of).toList();
    }
}

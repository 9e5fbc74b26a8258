package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The look that all charts share. */
final class Style {

    /** Ordinary words on the chart. */
    static final String INK = "#1f2933";
    /** Words of lesser weight: still 7 to 1 on white. */
    static final String QUIET = "#4a5562";

    static final String GRID = "#dfe3e8";
    static final String ZERO = "#4a5562";
    /** Marks a strip that is not to be seen; nothing else is drawn in it. */
    static final String SPOT = "#010203";

    static final String WHITE = "#ffffff";

    /** Source Sans 3 where the page brings it, otherwise what the reader's machine uses for itself. */
    static final String FONT = "'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

    /** How much wider the widest of the usual fonts runs than the one the estimate was made for. */
    private static final double WIDEST = 1.12;

    private Style() {}

    /** Words broken into lines no wider than this, in the units of {@code size}; a longer word stands alone. */
    static List<String> wrap(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A generous estimate of how wide words are, in the units of {@code size}: fonts differ from machine to machine. */
    static double width(String words, double size) {
        double ems = 0;
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            if ("iljtfI.,:;'’| ()-".indexOf(letter) >= 0) {
                ems += 0.29;
            } else if ("mwMW—%".indexOf(letter) >= 0) {
                ems += 0.83;
            } else if (Character.isUpperCase(letter)) {
                ems += 0.6;
            } else {
                ems += 0.52;
            }
        }
        return ems * size * WIDEST;
    }
}

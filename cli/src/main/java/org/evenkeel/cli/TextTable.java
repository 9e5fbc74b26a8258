package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in plain text: names to the left, numbers to the right, two blanks between columns. Where a line
 * would be too long, its first cell goes on in the next.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final int SHORTEST_NAME = 20;

    private final List<String> headings;
    private final int names;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param names how many of the columns, from the left, hold words rather than numbers
     * @param headings what each column holds
     */
    TextTable(int names, String... headings) {
        this.names = names;
        this.headings = List.of(headings);
    }

    /** Adds a row; every column has a cell, which may be empty. */
    TextTable row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The heading, a rule and the rows. */
    List<String> lines() {
        int[] natural = widths(rows);
        int excess = IntStream.of(natural).sum() + GAP.length() * (natural.length - 1) - Terminal.WIDTH;
        int longest = excess > 0 ? Math.max(SHORTEST_NAME, natural[0] - excess) : natural[0];
        List<List<String>> wrapped =
                rows.stream().flatMap(row -> wrapped(row, longest)).toList();
        int[] widths = widths(wrapped);
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        lines.add(line(rules, widths));
        wrapped.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static Stream<List<String>> wrapped(List<String> row, int longest) {
        String name = row.getFirst();
        if (name.length() <= longest) {
            return Stream.of(row);
        }
        List<List<String>> parts = new ArrayList<>();
        for (String part : Terminal.wrap(name, longest - 2)) {
            List<String> cells = new ArrayList<>(parts.isEmpty() ? row : Collections.nCopies(row.size(), ""));
            cells.set(0, parts.isEmpty() ? part : "  " + part);
            parts.add(cells);
        }
        return parts.stream();
    }

    private int[] widths(List<List<String>> cells) {
        int[] widths = new int[headings.size()];
        widen(widths, headings);
        cells.forEach(row -> widen(widths, row));
        return widths;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : GAP).append(column < names ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }
}

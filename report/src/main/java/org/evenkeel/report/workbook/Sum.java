package org.evenkeel.report.workbook;

import java.util.List;

/**
 * How one row of a table follows from others, column by column. A workbook holds it as a formula, so that a reader can
 * follow it.
 *
 * @param row the row that follows, counted from 0
 * @param of the rows that are added, counted from 0
 * @param less the rows that are taken off
 * @param carriedForward whether the same row's value one numeric column to the left is added too, as a balance is; the
 *     first column then holds what the table says, and the sums start at the second
 */
public record Sum(int row, List<Integer> of, List<Integer> less, boolean carriedForward) {

    public Sum {
        of = List.copyOf(of);
        less = List.copyOf(less);
        if (of.isEmpty() || of.contains(row) || less.contains(row)) {
            throw new IllegalArgumentException("row " + row + " cannot be a sum of nothing or of itself");
        }
    }

    /** A row that adds up others. */
    public static Sum of(int row, List<Integer> of) {
        return new Sum(row, of, List.of(), false);
    }
}

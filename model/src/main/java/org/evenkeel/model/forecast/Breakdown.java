package org.evenkeel.model.forecast;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.evenkeel.model.caseload.Grid;

/**
 * How to count plans in rows of one's own: which row each cell of the {@link Grid} belongs to, such as the rows of a
 * statutory return. A cell belongs to one row or to none.
 */
public final class Breakdown {

    private final String id;
    private final List<String> rows;
    private final byte[] rowOf;

    private Breakdown(String id, List<String> rows, byte[] rowOf) {
        this.id = id;
        this.rows = List.copyOf(rows);
        this.rowOf = rowOf;
    }

    /**
     * A breakdown.
     *
     * @param id a stable word
     * @param rows the rows' own codes, in order, at most 127
     * @param rowOf for a cell of the grid its row, counted from 0, or -1 if the breakdown leaves it out
     */
    public static Breakdown of(String id, List<String> rows, IntUnaryOperator rowOf) {
        byte[] table = new byte[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int row = rowOf.applyAsInt(cell);
            if (row < -1 || row >= rows.size() || rows.size() > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("Breakdown " + id + " has no row " + row);
            }
            table[cell] = (byte) row;
        }
        return new Breakdown(id, rows, table);
    }

    /** A stable word. */
    public String id() {
        return id;
    }

    /** The rows' codes. */
    public List<String> rows() {
        return rows;
    }

    /** The row of a cell, or -1. */
    public int rowOf(int cell) {
        return rowOf[cell];
    }
}

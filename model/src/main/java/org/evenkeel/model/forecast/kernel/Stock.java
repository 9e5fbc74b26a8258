package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;

/**
 * The plans maintained in one run, as columns: a number that tells plans apart, and the cell of the {@link Grid} (age,
 * need and placement in one). The counts by age, need and placement are kept as plans come, go and move. Not safe for
 * use by several threads; the only owner of its arrays.
 */
public final class Stock {

    private int[] ids = new int[1024];
    private short[] cells = new short[1024];
    private int size;

    private final int[] byCell = new int[Grid.SIZE];
    private final int[] byAge = new int[Grid.AGES];
    private final int[] byNeed = new int[Grid.NEEDS];
    private final int[] byPlacement = new int[Grid.PLACEMENTS];

    /** Begins again from the opening plans, numbered from 0 in the order of the grid. */
    void open(Snapshot opening) {
        size = 0;
        Arrays.fill(byCell, 0);
        Arrays.fill(byAge, 0);
        Arrays.fill(byNeed, 0);
        Arrays.fill(byPlacement, 0);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            for (int i = opening.plans(cell); i > 0; i--) {
                add(size, cell);
            }
        }
    }

    /** How many plans there are. Plans are at positions 0 to {@code size() - 1}. */
    public int size() {
        return size;
    }

    public int id(int position) {
        return ids[position];
    }

    public int cell(int position) {
        return cells[position];
    }

    /** Plans in a cell of the grid. */
    public int inCell(int cell) {
        return byCell[cell];
    }

    public void add(int id, int cell) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            cells = Arrays.copyOf(cells, size * 2);
        }
        ids[size] = id;
        cells[size] = (short) cell;
        size++;
        count(cell, 1);
    }

    /** Takes a plan away; the last plan takes its position, so go through positions downwards. */
    public void remove(int position) {
        count(cells[position], -1);
        size--;
        ids[position] = ids[size];
        cells[position] = cells[size];
    }

    /** Puts a plan into another cell. */
    public void move(int position, int cell) {
        count(cells[position], -1);
        cells[position] = (short) cell;
        count(cell, 1);
    }

    /**
     * The highest position, not above {@code from}, whose draw lies below the threshold of its cell; -1 if none does.
     * The loop that every plan goes through in every month: keep it bare.
     */
    public int nextBelow(int from, long key, int[] thresholds) {
        int[] id = ids;
        short[] cell = cells;
        int position = from;
        while (position >= 0 && Draws.bits(key, id[position]) >= thresholds[cell[position]]) {
            position--;
        }
        return position;
    }

    /** Makes everyone a year older. No one may be of the highest age. */
    public void age() {
        if (byAge[Grid.MAX_AGE] != 0) {
            throw new IllegalStateException(byAge[Grid.MAX_AGE] + " plans at the highest age");
        }
        for (int position = 0; position < size; position++) {
            cells[position] = (short) (cells[position] + Grid.PER_AGE);
        }
        System.arraycopy(byCell, 0, byCell, Grid.PER_AGE, Grid.SIZE - Grid.PER_AGE);
        Arrays.fill(byCell, 0, Grid.PER_AGE, 0);
        System.arraycopy(byAge, 0, byAge, 1, Grid.MAX_AGE);
        byAge[0] = 0;
    }

    /** Copies the counts by age, need and placement into a row, one after the other. */
    void copyCounts(int[] row, int from) {
        System.arraycopy(byAge, 0, row, from, Grid.AGES);
        System.arraycopy(byNeed, 0, row, from + Grid.AGES, Grid.NEEDS);
        System.arraycopy(byPlacement, 0, row, from + Grid.AGES + Grid.NEEDS, Grid.PLACEMENTS);
    }

    private void count(int cell, int change) {
        byCell[cell] += change;
        byAge[Grid.age(cell)] += change;
        byNeed[Grid.need(cell)] += change;
        byPlacement[Grid.placement(cell)] += change;
    }
}

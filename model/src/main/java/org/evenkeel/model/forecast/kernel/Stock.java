package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;

/**
 * The plans maintained in one run, as columns: a number that tells plans apart; the cell of the {@link Grid} (age, need
 * and placement in one); and two clocks. A plan's life and patience are exponential with mean 1 and run down by the rate
 * of its cell, month after month: it ceases when its life is over, and moves when its patience is. That is the same as
 * drawing anew each month, needs one draw instead of hundreds, and gives a plan the same luck under different rates. The
 * counts by age, need and placement are kept as plans come, go and move. A plan keeps its position until the year turns.
 * Not safe for use by several threads; the only owner of its arrays.
 */
public final class Stock {

    /** The cell of a plan that has ceased and still has its position. */
    static final int GONE = -1;

    private int[] ids = new int[1024];
    private short[] cells = new short[1024];
    private byte[] tags = new byte[1024];
    private final Clocks lives = new Clocks();
    private final Clocks patiences;
    private int size;
    private int positions;

    private final int[] byCell = new int[Grid.SIZE];
    private final int[] byAge = new int[Grid.AGES];
    private final int[] byNeed = new int[Grid.NEEDS];
    private final int[] byPlacement = new int[Grid.PLACEMENTS];

    /** No plans, who will move at these rates a month. */
    Stock(float[] movingPerMonth) {
        patiences = new Clocks(movingPerMonth);
    }

    /** Takes every plan away. */
    void clear() {
        size = 0;
        positions = 0;
        lives.clear();
        patiences.clear();
        Arrays.fill(byCell, 0);
        Arrays.fill(byAge, 0);
        Arrays.fill(byNeed, 0);
        Arrays.fill(byPlacement, 0);
    }

    /** How many plans there are. */
    public int size() {
        return size;
    }

    /** How many positions there are, counted from 0; at some of them the plan is gone. */
    public int positions() {
        return positions;
    }

    /** Whether there is a plan at a position. */
    public boolean has(int position) {
        return cells[position] != GONE;
    }

    public int id(int position) {
        return ids[position];
    }

    public int cell(int position) {
        return cells[position];
    }

    /** Plans in every cell of the grid; a copy. */
    int[] byCell() {
        return byCell.clone();
    }

    /** Plans in a cell of the grid. */
    public int inCell(int cell) {
        return byCell[cell];
    }

    /** Adds a plan with full clocks; its position. */
    int add(int id, int cell, float life, float patience) {
        if (positions == ids.length) {
            ids = Arrays.copyOf(ids, positions * 2);
            cells = Arrays.copyOf(cells, positions * 2);
            tags = Arrays.copyOf(tags, positions * 2);
            lives.makeRoom(positions * 2);
            patiences.makeRoom(positions * 2);
        }
        int position = positions++;
        ids[position] = id;
        cells[position] = (short) cell;
        tags[position] = 0;
        lives.wind(position, cell, life);
        patiences.wind(position, cell, patience);
        size++;
        count(cell, 1);
        return position;
    }

    /** Takes a plan away. */
    void remove(int position) {
        count(cells[position], -1);
        cells[position] = GONE;
        size--;
    }

    /** Puts a plan into another cell; it then needs new patience. */
    void move(int position, int cell) {
        lives.change(position, cells[position], cell);
        count(cells[position], -1);
        cells[position] = (short) cell;
        count(cell, 1);
    }

    /** What a plan holds or waits for: see {@link Placing}. */
    public int tag(int position) {
        return tags[position];
    }

    void tag(int position, int tag) {
        tags[position] = (byte) tag;
    }

    /** Gives a plan that has moved new patience. */
    void refill(int position, float patience) {
        patiences.wind(position, cells[position], patience);
    }

    /** The lives of the plans by position. */
    Clocks lives() {
        return lives;
    }

    /** The patience of the plans by position. */
    Clocks patiences() {
        return patiences;
    }

    /** Begins a stretch of so many months in which clocks run. */
    void begin(Clocks clocks, int months) {
        clocks.begin(months, cells, positions);
    }

    /** Gives up the positions of plans that are gone, when no clock is put down for a month to come. */
    public void closeUp() {
        int to = 0;
        for (int from = 0; from < positions; from++) {
            if (cells[from] != GONE) {
                ids[to] = ids[from];
                cells[to] = cells[from];
                tags[to] = tags[from];
                lives.copy(from, to);
                patiences.copy(from, to);
                to++;
            }
        }
        positions = to;
    }

    /** Makes everyone a year older. No one may be of the highest age, and no position without its plan. */
    public void age() {
        if (byAge[Grid.MAX_AGE] != 0) {
            throw new IllegalStateException(byAge[Grid.MAX_AGE] + " plans at the highest age");
        }
        for (int position = 0; position < positions; position++) {
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

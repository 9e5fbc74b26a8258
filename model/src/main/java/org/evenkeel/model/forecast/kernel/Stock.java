package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;

/**
 * The plans maintained in one run, as columns: a number that tells plans apart; the cell of the {@link Grid} (age, need
 * and placement in one); and two clocks. A plan's life and patience are exponential with mean 1 and run down by the rate
 * of its cell, month after month: it ceases when its life is over, and moves when its patience is. That is the same as
 * drawing anew each month, needs one draw instead of hundreds, and gives a plan the same luck under different rates. The
 * counts by age, need and placement are kept as plans come, go and move. Not safe for use by several threads; the only
 * owner of its arrays.
 */
public final class Stock {

    private int[] ids = new int[1024];
    private short[] cells = new short[1024];
    private float[] lives = new float[1024];
    private float[] patiences = new float[1024];
    private byte[] tags = new byte[1024];
    private int size;
    /** One longer than the columns: see {@link #runDown}. */
    private int[] found = new int[1025];

    private final int[] byCell = new int[Grid.SIZE];
    private final int[] byAge = new int[Grid.AGES];
    private final int[] byNeed = new int[Grid.NEEDS];
    private final int[] byPlacement = new int[Grid.PLACEMENTS];

    /** Takes every plan away. */
    void clear() {
        size = 0;
        Arrays.fill(byCell, 0);
        Arrays.fill(byAge, 0);
        Arrays.fill(byNeed, 0);
        Arrays.fill(byPlacement, 0);
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

    /** Adds a plan with full clocks. */
    void add(int id, int cell, float life, float patience) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            cells = Arrays.copyOf(cells, size * 2);
            lives = Arrays.copyOf(lives, size * 2);
            patiences = Arrays.copyOf(patiences, size * 2);
            tags = Arrays.copyOf(tags, size * 2);
            found = Arrays.copyOf(found, size * 2 + 1);
        }
        ids[size] = id;
        cells[size] = (short) cell;
        lives[size] = life;
        patiences[size] = patience;
        tags[size] = 0;
        size++;
        count(cell, 1);
    }

    /** Takes a plan away; the last plan takes its position, so go through positions downwards. */
    public void remove(int position) {
        count(cells[position], -1);
        size--;
        ids[position] = ids[size];
        cells[position] = cells[size];
        lives[position] = lives[size];
        patiences[position] = patiences[size];
        tags[position] = tags[size];
    }

    /** Puts a plan into another cell. */
    public void move(int position, int cell) {
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
        patiences[position] = patience;
    }

    /** Takes something off the life of one plan, or adds to it. */
    void shorten(int position, float by) {
        lives[position] -= by;
    }

    /** Runs every life down by the rate of its cell; how many are over. {@link #found} says which. */
    public int runLives(float[] rates) {
        return runDown(lives, rates);
    }

    /** Runs every patience down by the rate of its cell; how many are over. {@link #found} says which. */
    public int runPatiences(float[] rates) {
        return runDown(patiences, rates);
    }

    /** The position of the {@code i}-th plan found by the last run; later ones lie lower. */
    public int found(int i) {
        return found[i];
    }

    /**
     * The loop that every plan goes through in every month: keep it bare. Every position is written as if its clock were
     * over, and counted by the sign of what is left, since a branch that is rarely taken costs more than both.
     */
    private int runDown(float[] clocks, float[] rates) {
        short[] cell = cells;
        int[] over = found;
        int hits = 0;
        for (int position = size - 1; position >= 0; position--) {
            float left = clocks[position] - rates[cell[position]];
            clocks[position] = left;
            over[hits] = position;
            hits += Float.floatToRawIntBits(left) >>> 31;
        }
        return hits;
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

package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;

/**
 * One clock of every plan, wound once to an exponential with mean 1 and run down by the rate of the plan's cell month
 * after month, and a calendar of those that run out. The months of a stretch in which nobody has a birthday are taken
 * off at once when it begins; who has nothing left is put down for the month in which that happens, and looked at
 * then. So a month costs what happens in it, not what there is. Time left and rates are whole parts of one, so that it
 * makes no difference how a stretch is cut.
 */
final class Clocks {

    /** The longest stretch: an academic year. */
    static final int MOST_MONTHS = 12;

    /** Parts of one. A clock holds 64, and no draw is above 38. */
    private static final int PARTS = 1 << 25;

    /** Nothing takes more in a month than this, so that a year's taking fits. Not one in 200 would outlast it. */
    private static final float MOST_RATE = 5.3f;

    /** What the last months of the stretch take off, by how many they are, and cell. */
    private final int[][] takes;

    private final int[][] due = new int[MOST_MONTHS][64];
    private final int[] dueCount = new int[MOST_MONTHS];
    private int[] left = new int[1024];

    /** Months of the stretch after the one at hand. */
    private int monthsLeft;

    /** Clocks that run at rates which are told for each stretch. */
    Clocks() {
        takes = new int[MOST_MONTHS + 1][Grid.SIZE];
    }

    /** Clocks that always run at the same rates a month. */
    Clocks(float[] rates) {
        this();
        for (int months = 1; months <= MOST_MONTHS; months++) {
            tell(months, rates);
        }
    }

    /** Tells the rates of the month which is so many months from the end of the next stretch; the last is 1. */
    void tell(int fromEnd, float[] rates) {
        int[] after = takes[fromEnd - 1];
        int[] from = takes[fromEnd];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            from[cell] = after[cell] + (int) (Math.min(rates[cell], MOST_RATE) * PARTS);
        }
    }

    void clear() {
        monthsLeft = 0;
        Arrays.fill(dueCount, 0);
    }

    void makeRoom(int size) {
        left = Arrays.copyOf(left, size);
    }

    /** Whether the month at hand is the last of its stretch. */
    boolean isAtEnd() {
        return monthsLeft == 0;
    }

    /** Goes to the next month of a stretch. */
    void nextMonth() {
        monthsLeft--;
    }

    /** Begins a stretch with its first month. */
    void begin(int months, short[] cells, int plans) {
        Arrays.fill(dueCount, 0);
        int[] taken = takes[months];
        for (int plan = 0; plan < plans; plan++) {
            if (cells[plan] != Stock.GONE) {
                left[plan] -= taken[cells[plan]];
                if (left[plan] < 0) {
                    putDown(plan, cells[plan], months);
                }
            }
        }
        monthsLeft = months - 1;
    }

    /** Winds the clock of a plan, which runs from the month after the one at hand. */
    void wind(int plan, int cell, float time) {
        left[plan] = (int) (time * PARTS) - takes[monthsLeft][cell];
        if (left[plan] < 0) {
            putDown(plan, cell, monthsLeft);
        }
    }

    /** Lets a clock run at the rate of another cell from the next month on. */
    void change(int plan, int from, int to) {
        left[plan] += takes[monthsLeft][from] - takes[monthsLeft][to];
        if (left[plan] < 0) {
            putDown(plan, to, monthsLeft);
        }
    }

    /** Takes something off a clock, or adds to it, before a stretch begins. */
    void shorten(int plan, float by) {
        left[plan] -= (int) (by * PARTS);
    }

    void copy(int from, int to) {
        left[to] = left[from];
    }

    /** How many are put down for the month at hand; some of them may have left or run slower since. */
    int dueCount() {
        return dueCount[monthsLeft];
    }

    /** A plan that is put down for the month at hand. */
    int due(int i) {
        return due[monthsLeft][i];
    }

    /** Whether a plan's clock has run out by the month at hand. */
    boolean isOver(int plan, int cell) {
        return left[plan] + takes[monthsLeft][cell] < 0;
    }

    /** Puts a plan down for the first of the last months of the stretch by which nothing is left. */
    private void putDown(int plan, int cell, int lastMonths) {
        int after = 0;
        while (after + 1 < lastMonths && left[plan] + takes[after + 1][cell] < 0) {
            after++;
        }
        if (dueCount[after] == due[after].length) {
            due[after] = Arrays.copyOf(due[after], due[after].length * 2);
        }
        due[after][dueCount[after]++] = plan;
    }
}

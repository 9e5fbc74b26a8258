package org.evenkeel.model.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of tables with totals are held back: those that are small, and as many others as it takes that none of them can
 * be worked out from what is shown.
 *
 * <p>Every sum that the reader can form is given, so that tables which share cells are treated together. What is held back is
 * chosen so that
 *
 * <ul>
 *   <li>in no sum is one cell held back alone;
 *   <li>what a sum shows to be held back comes to no small number, and to more than one for each cell;
 *   <li>no combination of sums, added and subtracted in any way, gives a cell that is held back.
 * </ul>
 *
 * <p>The last is proved by elimination: a cell follows from the shown ones exactly if the reduced equations of the hidden cells
 * have a row with that cell alone. Zeros are never held back, so each hidden cell can be a little more or less and no count
 * goes below zero: that counts are never negative does not help a reader either. In the worst case everything but zeros is
 * held back. The method is written out in {@code docs/method/disclosure.md}.
 */
public final class Suppression {

    /** Elimination is done modulo a prime, so that it is exact for sums of ones. */
    private static final long PRIME = 2_147_483_647L;

    private final int[] counts;
    private final List<Sum> sums;
    private final BitSet last;
    private final DisclosureRule rule;
    private final BitSet hidden = new BitSet();

    private Suppression(int[] counts, List<Sum> sums, BitSet last, DisclosureRule rule) {
        this.counts = counts;
        this.sums = sums;
        this.last = last;
        this.rule = rule;
    }

    /**
     * A total that a reader can see to be the sum of other cells.
     *
     * @param total the place of the total
     * @param parts the places of the cells that add up to it
     */
    public record Sum(int total, List<Integer> parts) {

        /** Keeps its own copy. */
        public Sum {
            parts = List.copyOf(parts);
        }

        /** The parts, then the total. */
        private Stream<Integer> cells() {
            return Stream.concat(parts.stream(), Stream.of(total));
        }
    }

    /**
     * The places of the cells to hold back.
     *
     * @param counts every cell of every table, totals among them, each once; none negative
     * @param sums every sum among them
     * @param last the cells that readers want most: of those that are not small, these are held back only where no other will do
     * @throws IllegalArgumentException if a total is not the sum of its parts: then nothing can be proved
     */
    public static BitSet hidden(int[] counts, List<Sum> sums, BitSet last, DisclosureRule rule) {
        for (Sum sum : sums) {
            int total = sum.parts().stream().mapToInt(cell -> counts[cell]).sum();
            if (total != counts[sum.total()]) {
                throw new IllegalArgumentException(
                        "the parts come to " + total + ", not to their total of " + counts[sum.total()]);
            }
        }
        return new Suppression(counts.clone(), List.copyOf(sums), last, rule).hide();
    }

    /**
     * The cells to hold back of one table.
     *
     * @param table rows of counts; the last row and the last column are totals
     * @return the same shape; true where a cell is held back
     */
    public static boolean[][] ofTable(int[][] table, DisclosureRule rule) {
        int rows = table.length;
        int columns = table[0].length;
        int[] counts = Stream.of(table).flatMapToInt(IntStream::of).toArray();
        List<Sum> sums = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = row * columns;
            sums.add(new Sum(
                    first + columns - 1,
                    IntStream.range(first, first + columns - 1).boxed().toList()));
        }
        for (int column = 0; column < columns; column++) {
            int first = column;
            sums.add(new Sum(
                    first + (rows - 1) * columns,
                    IntStream.range(0, rows - 1)
                            .map(row -> first + row * columns)
                            .boxed()
                            .toList()));
        }
        BitSet hidden = hidden(counts, sums, new BitSet(), rule);
        boolean[][] result = new boolean[rows][columns];
        hidden.stream().forEach(cell -> result[cell / columns][cell % columns] = true);
        return result;
    }

    private BitSet hide() {
        for (int cell = 0; cell < counts.length; cell++) {
            hidden.set(cell, rule.isSmall(counts[cell]));
        }
        do {
            while (hideInSums()) {
                // Until no sum gives anything away by itself.
            }
        } while (hideByElimination());
        return hidden;
    }

    /** Hides one more cell in each sum that gives one away by itself; whether there was any. */
    private boolean hideInSums() {
        boolean hasChanged = false;
        for (Sum sum : sums) {
            if (givesAway(sum)) {
                Optional<Integer> next = next(sum);
                next.ifPresent(hidden::set);
                hasChanged |= next.isPresent();
            }
        }
        return hasChanged;
    }

    private boolean givesAway(Sum sum) {
        int number = 0;
        int together = 0;
        for (int part : sum.parts()) {
            if (hidden.get(part)) {
                number++;
                together += counts[part];
            }
        }
        if (hidden.get(sum.total())) {
            return number == 0;
        }
        return number > 0 && (number == 1 || together < rule.small() || together <= number);
    }

    /** The cell that costs a reader least: the smallest that is shown and not zero, a total last. */
    private Optional<Integer> next(Sum sum) {
        return sum.cells()
                .filter(cell -> !hidden.get(cell) && counts[cell] > 0)
                .min(Comparator.<Integer>comparingInt(cell -> last.get(cell) ? 1 : 0)
                        .thenComparingInt(cell -> cell == sum.total() ? 1 : 0)
                        .thenComparingInt(cell -> counts[cell]));
    }

    private Comparator<Integer> leastWanted() {
        return Comparator.<Integer>comparingInt(cell -> last.get(cell) ? 1 : 0).thenComparingInt(cell -> counts[cell]);
    }

    /** Hides one more cell for each that sums give away together; whether there was any. */
    private boolean hideByElimination() {
        boolean hasChanged = false;
        for (int cell : Elimination.determined(hidden, sums, PRIME)) {
            Optional<Integer> next = sums.stream()
                    .filter(sum -> sum.cells().anyMatch(one -> one == cell))
                    .map(this::next)
                    .flatMap(Optional::stream)
                    .min(leastWanted())
                    .or(this::smallestShown);
            next.ifPresent(hidden::set);
            hasChanged |= next.isPresent();
        }
        return hasChanged;
    }

    private Optional<Integer> smallestShown() {
        return IntStream.range(0, counts.length)
                .filter(cell -> !hidden.get(cell) && counts[cell] > 0)
                .boxed()
                .min(leastWanted());
    }
}

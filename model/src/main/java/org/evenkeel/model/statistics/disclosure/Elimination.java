package org.evenkeel.model.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which hidden cells follow from the shown ones by adding and subtracting sums: Gauss and Jordan's elimination. */
final class Elimination {

    private Elimination() {}

    /** The hidden cells that follow. */
    static List<Integer> determined(BitSet hidden, List<Suppression.Sum> sums, long prime) {
        int[] cells = hidden.stream().toArray();
        int[] columnOf = new int[hidden.length()];
        for (int column = 0; column < cells.length; column++) {
            columnOf[cells[column]] = column;
        }
        List<long[]> rows = new ArrayList<>();
        for (Suppression.Sum sum : sums) {
            long[] row = new long[cells.length];
            boolean isEmpty = true;
            for (int part : sum.parts()) {
                if (hidden.get(part)) {
                    row[columnOf[part]] = 1;
                    isEmpty = false;
                }
            }
            if (hidden.get(sum.total())) {
                row[columnOf[sum.total()]] = prime - 1;
                isEmpty = false;
            }
            if (!isEmpty) {
                rows.add(row);
            }
        }
        return alone(reduced(rows, cells.length, prime), cells);
    }

    /** The cells that stand alone in a row. */
    private static List<Integer> alone(List<long[]> rows, int[] cells) {
        List<Integer> found = new ArrayList<>();
        for (long[] row : rows) {
            int only = -1;
            for (int column = 0; column < row.length; column++) {
                if (row[column] != 0) {
                    if (only >= 0) {
                        only = -1;
                        break;
                    }
                    only = column;
                }
            }
            if (only >= 0) {
                found.add(cells[only]);
            }
        }
        return found;
    }

    private static List<long[]> reduced(List<long[]> rows, int columns, long prime) {
        int rank = 0;
        for (int column = 0; column < columns && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            long[] row = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            long inverse = power(row[column], prime - 2, prime);
            for (int i = column; i < columns; i++) {
                row[i] = row[i] * inverse % prime;
            }
            for (int at = 0; at < rows.size(); at++) {
                long[] other = rows.get(at);
                long factor = other[column];
                if (at != rank && factor != 0) {
                    for (int i = column; i < columns; i++) {
                        other[i] = (other[i] + (prime - factor) * row[i]) % prime;
                    }
                }
            }
            rank++;
        }
        return rows.subList(0, rank);
    }

    private static long power(long base, long exponent, long prime) {
        long result = 1;
        long factor = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * factor % prime;
            }
            factor = factor * factor % prime;
        }
        return result;
    }
}

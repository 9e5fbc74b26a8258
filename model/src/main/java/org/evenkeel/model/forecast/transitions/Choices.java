package org.evenkeel.model.forecast.transitions;

import java.util.List;
import java.util.Map;

/** Weighted choices among cells, one list for each row, in flat arrays. */
final class Choices {

    /** Where the list of each row begins, and where the last one ends. */
    final int[] first;

    /** The cells of all lists. */
    final int[] cells;

    /** Their weights, all above 0. */
    final double[] weights;

    /** The sum of the weights of a list up to and with each cell. */
    private final double[] running;

    Choices(List<Map<Integer, Double>> rows) {
        int size = rows.stream().mapToInt(Map::size).sum();
        first = new int[rows.size() + 1];
        cells = new int[size];
        weights = new double[size];
        running = new double[size];
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            double sum = 0;
            for (Map.Entry<Integer, Double> choice : rows.get(row).entrySet()) {
                sum += choice.getValue();
                cells[next] = choice.getKey();
                weights[next] = choice.getValue();
                running[next] = sum;
                next++;
            }
            first[row + 1] = next;
        }
    }

    boolean isEmpty(int row) {
        return first[row] == first[row + 1];
    }

    /** The sum of the weights of a row that is not empty. */
    double total(int row) {
        return running[first[row + 1] - 1];
    }

    /** The position of the cell in whose part of the running sum a number below the total falls. */
    int find(int row, double number) {
        int low = first[row];
        int high = first[row + 1] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number < running[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

package org.evenkeel.model.forecast.fit;

import java.util.Arrays;

/**
 * Weighted least squares with a pull towards zero: the {@code b} that makes {@code sum w (y - x b)^2 + sum p b^2} least.
 * Rows are added one by one, so that nothing but the sums is kept.
 */
final class LeastSquares {

    private final double[][] sums;
    private final double[] products;

    /** @param pulls how strongly each coefficient is pulled towards zero, more than 0 */
    LeastSquares(double... pulls) {
        sums = new double[pulls.length][pulls.length];
        products = new double[pulls.length];
        for (int i = 0; i < pulls.length; i++) {
            if (pulls[i] <= 0) {
                throw new IllegalArgumentException("The pull on coefficient " + i + " is " + pulls[i]);
            }
            sums[i][i] = pulls[i];
        }
    }

    /** A row, what it should give, and its weight. */
    void add(double[] row, double value, double weight) {
        for (int i = 0; i < row.length; i++) {
            products[i] += weight * row[i] * value;
            for (int j = 0; j < row.length; j++) {
                sums[i][j] += weight * row[i] * row[j];
            }
        }
    }

    /** The coefficients. By elimination: the pulls make the matrix positive definite, so no row need be swapped. */
    double[] solve() {
        int size = products.length;
        double[][] matrix = Arrays.stream(sums).map(double[]::clone).toArray(double[][]::new);
        double[] values = products.clone();
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                values[row] -= factor * values[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                values[row] -= matrix[row][column] * values[column];
            }
            values[row] /= matrix[row][row];
        }
        return values;
    }
}

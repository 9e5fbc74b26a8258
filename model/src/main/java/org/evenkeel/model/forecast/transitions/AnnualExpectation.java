package org.evenkeel.model.forecast.transitions;

import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.forecast.transitions.Rates.Way;

/**
 * The plans that are expected each January: every draw replaced by its mean, which is exact, since each step of a year
 * is in proportion to the plans there are and no chance is met twice by the same child.
 */
public final class AnnualExpectation {

    private final Layout layout;
    private final int start;
    private final double[][] plans;

    private AnnualExpectation(Layout layout, int start, double[][] plans) {
        this.layout = layout;
        this.start = start;
        this.plans = plans;
    }

    static AnnualExpectation of(Rates rates, int start) {
        Layout layout = rates.layout;
        double[][] plans = new double[rates.horizon() + 1][layout.size()];
        for (int cell = 0; cell < layout.size(); cell++) {
            plans[0][cell] = rates.opening[cell];
        }
        for (int ahead = 1; ahead < plans.length; ahead++) {
            for (int cell = 0; cell < layout.size(); cell++) {
                age(rates, cell, plans[ahead - 1][cell], plans[ahead]);
            }
            start(rates, rates.people[ahead], plans[ahead]);
        }
        return new AnnualExpectation(layout, start, plans);
    }

    private static void age(Rates rates, int cell, double plans, double[] next) {
        Way way = rates.ways[cell];
        if (plans == 0 || way == Way.VANISHES || way == Way.CEASES) {
            return;
        }
        double goOn = plans * rates.goesOn[cell] / (rates.ceases[cell] + rates.goesOn[cell]);
        double move = switch (way) {
            case MAY_MOVE -> goOn * rates.moves[cell] / (rates.moves[cell] + rates.stays[cell]);
            case MUST_MOVE -> goOn;
            default -> 0;
        };
        next[cell + rates.layout.perYear()] += goOn - move;
        if (move > 0) {
            share(rates.targets, cell, move, next);
        }
    }

    private static void start(Rates rates, long[] people, double[] next) {
        for (int position = 0; position < people.length; position++) {
            if (!rates.startStates.isEmpty(position)) {
                double chance = rates.starts[position] / (rates.starts[position] + rates.startsNot[position]);
                share(rates.startStates, position, people[position] * chance, next);
            }
        }
    }

    private static void share(Choices choices, int row, double plans, double[] next) {
        double total = choices.total(row);
        for (int i = choices.first[row]; i < choices.first[row + 1]; i++) {
            next[choices.cells[i]] += plans * choices.weights[i] / total;
        }
    }

    /** The January that it starts from. */
    public int start() {
        return start;
    }

    /** The last January. */
    public int until() {
        return start + plans.length - 1;
    }

    /** The plans expected in a January, by state; states with none are left out. */
    public Map<State, Double> plans(int year) {
        Map<State, Double> byState = new TreeMap<>(AnnualForecast.ORDER);
        for (int cell = 0; cell < layout.size(); cell++) {
            if (plans[year - start][cell] > 0) {
                byState.put(layout.state(cell), plans[year - start][cell]);
            }
        }
        return byState;
    }

    /** All plans expected in a January. */
    public double total(int year) {
        double sum = 0;
        for (double ofCell : plans[year - start]) {
            sum += ofCell;
        }
        return sum;
    }
}

package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Scenario;

/**
 * The interventions of a scenario at work on expected numbers, by the rules of {@code kernel.Actions}: effects in
 * numbers add, then effects in percent multiply. An intervention for some areas of the council counts as a smaller one for
 * all of it. Not safe for use by several threads.
 */
final class ExpectedActions {

    /** How many equally likely delays stand for the range of one. */
    private static final int DELAYS = 10;

    /** Those in numbers first, then those in percent: the order in which effects meet. */
    private final List<Intervention> interventions;

    /** The share of the council's children who live where an intervention is for. */
    private final double[] parts;

    private final boolean[][] coversRow;
    private final boolean[][] coversPlacement;
    private final double[] sizes;
    private final double[] now;
    private boolean isActive;

    ExpectedActions(Scenario scenario, Course course) {
        interventions = scenario.interventions().stream()
                .sorted(Comparator.comparing(each -> each.effect().unit() == Unit.PERCENT))
                .toList();
        int count = interventions.size();
        coversRow = new boolean[count][Chances.ROWS];
        coversPlacement = new boolean[count][Grid.PLACEMENTS];
        parts = interventions.stream()
                .mapToDouble(each -> each.scope().shareOfCouncil())
                .toArray();
        sizes = new double[count];
        now = new double[count];
        for (int i = 0; i < count; i++) {
            Intervention intervention = interventions.get(i);
            sizes[i] = course.size(intervention) * intervention.delivery().chance();
            for (int row = 0; row < Chances.ROWS; row++) {
                coversRow[i][row] = intervention.scope().covers(row / Grid.NEEDS, row % Grid.NEEDS);
            }
            for (var placement : intervention.scope().placements()) {
                coversPlacement[i][placement.ordinal()] = true;
            }
        }
    }

    void setMonth(int month) {
        isActive = false;
        for (int i = 0; i < now.length; i++) {
            now[i] = sizes[i] * ramp(interventions.get(i), month);
            isActive |= now[i] != 0;
        }
    }

    /** The part of the full effect that an intervention has on average over how late it may be. */
    private static double ramp(Intervention intervention, int month) {
        if (intervention.delivery().monthsLate().high() == 0) {
            return intervention.ramp().at(month);
        }
        double sum = 0;
        for (int delay = 0; delay < DELAYS; delay++) {
            int late = intervention.delivery().monthsLate((delay + 0.5) / DELAYS);
            sum += intervention.ramp().at(month, late);
        }
        return sum / DELAYS;
    }

    /** What an effect in percent multiplies by, on average over the council. */
    private double factor(int i) {
        return 1 + parts[i] * Math.max(-100, now[i]) / 100;
    }

    /** Whether any intervention does anything this month. */
    boolean isActive() {
        return isActive;
    }

    private boolean changes(int i, Class<? extends Lever> kind) {
        return now[i] != 0 && kind.isInstance(interventions.get(i).lever());
    }

    private Unit unit(int i) {
        return interventions.get(i).effect().unit();
    }

    /** Changes the requests expected of each age and need. */
    void changeRequests(double[] requests) {
        double[] factors = new double[requests.length];
        Arrays.fill(factors, 1);
        boolean changed = false;
        for (int i = 0; i < now.length; i++) {
            if (changes(i, Lever.Requests.class) && unit(i) == Unit.PER_MONTH) {
                double share = now[i] / Math.max(sumOfRows(i, requests), 1e-9);
                for (int row = 0; row < factors.length; row++) {
                    factors[row] += coversRow[i][row] ? share : 0;
                }
                changed = true;
            }
        }
        for (int i = 0; i < now.length; i++) {
            if (changes(i, Lever.Requests.class) && unit(i) == Unit.PERCENT) {
                for (int row = 0; row < factors.length; row++) {
                    factors[row] *= coversRow[i][row] ? factor(i) : 1;
                }
                changed = true;
            }
        }
        for (int row = 0; changed && row < factors.length; row++) {
            requests[row] *= Math.max(0, factors[row]);
        }
    }

    private double sumOfRows(int i, double[] rows) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += coversRow[i][row] ? rows[row] : 0;
        }
        return sum;
    }

    /** Fills a share for each age and need, as changed by interventions of a kind. */
    void changeShares(Class<? extends Lever> kind, double[] byRow) {
        boolean changed = false;
        for (int i = 0; i < now.length; i++) {
            if (!changes(i, kind)) {
                continue;
            }
            changed = true;
            boolean points = unit(i) == Unit.POINTS;
            for (int row = 0; row < byRow.length; row++) {
                if (coversRow[i][row]) {
                    byRow[row] =
                            points ? byRow[row] + parts[i] * now[i] / 100 : Math.clamp(byRow[row], 0, 1) * factor(i);
                }
            }
        }
        for (int row = 0; changed && row < byRow.length; row++) {
            byRow[row] = Math.clamp(byRow[row], 0, 1);
        }
    }

    /** Thins out plans that would start. */
    void changeStarts(double[] starts) {
        double[] sums = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            sums[i] = changes(i, Lever.Starts.class) ? sumOfCells(i, starts) : 0;
        }
        for (int cell = 0; isActive && cell < Grid.SIZE; cell++) {
            if (starts[cell] == 0) {
                continue;
            }
            double kept = 1;
            for (int i = 0; i < now.length; i++) {
                if (changes(i, Lever.Starts.class) && covers(i, cell)) {
                    kept = unit(i) == Unit.PERCENT
                            ? Math.max(0, kept) * factor(i)
                            : kept + now[i] / Math.max(1e-9, sums[i]);
                }
            }
            starts[cell] *= Math.clamp(kept, 0, 1);
        }
    }

    private double sumOfCells(int i, double[] cells) {
        double sum = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sum += covers(i, cell) ? cells[cell] : 0;
        }
        return sum;
    }

    /** Whether any intervention changes ceasing this month. */
    boolean changesCeasing() {
        boolean changes = false;
        for (int i = 0; i < now.length; i++) {
            changes |= changes(i, Lever.Ceasing.class);
        }
        return changes;
    }

    /** Changes the monthly rates of ceasing. */
    void changeCeasing(double[] rates, double[] stock) {
        for (int i = 0; i < now.length; i++) {
            if (!changes(i, Lever.Ceasing.class)) {
                continue;
            }
            boolean percent = unit(i) == Unit.PERCENT;
            double extra = percent ? 0 : now[i] / Math.max(1, sumOfCells(i, stock));
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                if (covers(i, cell)) {
                    rates[cell] = percent ? Math.max(0, rates[cell]) * factor(i) : rates[cell] + extra;
                }
            }
        }
    }

    /** Takes out of the stock those whose plan does not go on after a review at the end of a phase. */
    boolean review(boolean[] atPhaseEnd, double[] stock, double[] ended) {
        Arrays.fill(ended, 0);
        boolean reviews = false;
        for (int i = 0; i < now.length; i++) {
            if (changes(i, Lever.PhaseReview.class)) {
                reviews = true;
                double share = parts[i] * Math.clamp(now[i] / 100, 0, 1);
                for (int cell = 0; cell < Grid.SIZE; cell++) {
                    double gone = atPhaseEnd[Grid.age(cell)] && covers(i, cell) ? stock[cell] * share : 0;
                    ended[cell] += gone;
                    stock[cell] -= gone;
                }
            }
        }
        return reviews;
    }

    /** Rates below 0 are 0. */
    static void holdAboveZero(double[] rates) {
        for (int cell = 0; cell < rates.length; cell++) {
            rates[cell] = Math.max(0, rates[cell]);
        }
    }

    /** Moves children beyond those who move anyway. */
    void moveMore(double[] stock) {
        for (int i = 0; i < now.length; i++) {
            if (now[i] != 0 && interventions.get(i).lever() instanceof Lever.Moves(var from, var to)) {
                double chance = moveChance(i, from.ordinal(), stock);
                for (int row = 0; row < Chances.ROWS; row++) {
                    int cell = row * Grid.PLACEMENTS + from.ordinal();
                    if (covers(i, cell)) {
                        double moved = stock[cell] * chance;
                        stock[cell] -= moved;
                        stock[row * Grid.PLACEMENTS + to.ordinal()] += moved;
                    }
                }
            }
        }
    }

    private double moveChance(int i, int from, double[] stock) {
        if (unit(i) == Unit.PERCENT) {
            return parts[i] * Chances.chance(Chances.monthlyRate(Math.clamp(now[i] / 100, 0, 1)));
        }
        double there = 0;
        for (int cell = from; cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            there += covers(i, cell) ? stock[cell] : 0;
        }
        return Math.clamp(now[i] / Math.max(1, there), 0, 1);
    }

    List<Intervention> interventions() {
        return interventions;
    }

    /** What an intervention is worth this month, in its unit. */
    double strength(int i) {
        return now[i];
    }

    /** What a share of an intervention comes to on average over the council, 0 to 1. */
    double share(int i) {
        return parts[i] * Math.min(1, now[i] / 100);
    }

    /** Whether an intervention is for a cell. */
    boolean covers(int i, int cell) {
        return coversRow[i][cell / Grid.PLACEMENTS] && coversPlacement[i][cell % Grid.PLACEMENTS];
    }
}

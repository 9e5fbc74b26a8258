package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Scenario;

/**
 * The interventions of a scenario at work on expected numbers, by the rules of {@code kernel.Actions}: effects in
 * numbers add, effects in percent multiply, in the order of the plan. Not safe for use by several threads.
 */
final class ExpectedActions {

    private final List<Intervention> interventions;
    private final boolean[][] coversRow;
    private final boolean[][] coversPlacement;
    private final double[] sizes;
    private final double[] now;
    private final double[] placesTaken;
    private boolean isActive;

    ExpectedActions(Scenario scenario, Course course) {
        interventions = scenario.interventions();
        int count = interventions.size();
        coversRow = new boolean[count][Chances.ROWS];
        coversPlacement = new boolean[count][Grid.PLACEMENTS];
        sizes = new double[count];
        now = new double[count];
        placesTaken = new double[count];
        for (int i = 0; i < count; i++) {
            Intervention intervention = interventions.get(i);
            sizes[i] = course.size(intervention);
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
            now[i] = sizes[i] * interventions.get(i).ramp().at(month);
            isActive |= now[i] != 0;
        }
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

    private boolean covers(int i, int cell) {
        return coversRow[i][cell / Grid.PLACEMENTS] && coversPlacement[i][cell % Grid.PLACEMENTS];
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
                    factors[row] *= coversRow[i][row] ? 1 + now[i] / 100 : 1;
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
    void shares(Class<? extends Lever> kind, double share, double[] byRow) {
        Arrays.fill(byRow, share);
        boolean changed = false;
        for (int i = 0; i < now.length; i++) {
            if (!changes(i, kind)) {
                continue;
            }
            changed = true;
            boolean points = unit(i) == Unit.POINTS;
            for (int row = 0; row < byRow.length; row++) {
                if (coversRow[i][row]) {
                    byRow[row] = points ? byRow[row] + now[i] / 100 : byRow[row] * (1 + now[i] / 100);
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
                    kept *= unit(i) == Unit.PERCENT
                            ? 1 + now[i] / 100
                            : Math.max(0, 1 + now[i] / Math.max(1e-9, sums[i]));
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
                    rates[cell] = Math.max(0, percent ? rates[cell] * (1 + now[i] / 100) : rates[cell] + extra);
                }
            }
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
            return Chances.chance(Chances.monthlyRate(Math.clamp(now[i] / 100, 0, 1)));
        }
        double there = 0;
        for (int cell = from; cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            there += covers(i, cell) ? stock[cell] : 0;
        }
        return Math.clamp(now[i] / Math.max(1, there), 0, 1);
    }

    /** Sends those bound for one placement to another, and fills new places with them. */
    void redirect(double[] bound) {
        for (int i = 0; i < now.length; i++) {
            if (now[i] > 0) {
                switch (interventions.get(i).lever()) {
                    case Lever.Redirect(var from, var to) ->
                        send(i, from.ordinal(), to.ordinal(), Math.min(1, now[i] / 100), bound);
                    case Lever.Places(var opened, var insteadOf) -> {
                        double wanting = bound(i, insteadOf.ordinal(), bound);
                        double taken = Math.min(wanting, Math.max(0, now[i] - placesTaken[i]));
                        if (taken > 0) {
                            placesTaken[i] += taken;
                            send(i, insteadOf.ordinal(), opened.ordinal(), taken / wanting, bound);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private double bound(int i, int placement, double[] bound) {
        double sum = 0;
        for (int cell = placement; cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            sum += covers(i, cell) ? bound[cell] : 0;
        }
        return sum;
    }

    private void send(int i, int from, int to, double share, double[] bound) {
        for (int row = 0; row < Chances.ROWS; row++) {
            int cell = row * Grid.PLACEMENTS + from;
            if (covers(i, cell)) {
                double sent = bound[cell] * share;
                bound[cell] -= sent;
                bound[row * Grid.PLACEMENTS + to] += sent;
            }
        }
    }
}

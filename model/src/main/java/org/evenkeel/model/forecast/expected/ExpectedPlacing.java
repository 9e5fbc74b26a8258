package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Lever;

/** Where children go on average after redirection and new places, by the rules of {@code kernel.Placing}. */
final class ExpectedPlacing {

    private final ExpectedActions actions;
    private final int count;

    /** Those who hold a new place of an intervention, by cell; empty for interventions that open none. */
    private final double[][] holding;

    ExpectedPlacing(ExpectedActions actions) {
        this.actions = actions;
        this.count = actions.interventions().size();
        this.holding = new double[count][0];
        for (int i = 0; i < count; i++) {
            if (actions.interventions().get(i).lever() instanceof Lever.Places) {
                holding[i] = new double[Grid.SIZE];
            }
        }
    }

    /**
     * Sends those bound for one placement to another, and then fills new places. A redirect is for those who are bound for
     * a placement as things are, not for those whom another redirect sends there.
     */
    void redirect(double[] bound) {
        boolean redirects = false;
        for (int i = 0; i < count; i++) {
            redirects |=
                    actions.strength(i) > 0 && actions.interventions().get(i).lever() instanceof Lever.Redirect;
        }
        if (redirects) {
            double[] asThingsAre = bound.clone();
            for (int i = 0; i < count; i++) {
                if (actions.strength(i) > 0
                        && actions.interventions().get(i).lever() instanceof Lever.Redirect redirect) {
                    send(i, redirect, asThingsAre, bound);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (actions.strength(i) > 0
                    && actions.interventions().get(i).lever() instanceof Lever.Places(var opened, var insteadOf)) {
                double wanting = bound(i, insteadOf.ordinal(), bound);
                double free = actions.strength(i) - Arrays.stream(holding[i]).sum();
                double taken = Math.min(wanting, Math.max(0, free));
                if (taken > 0) {
                    fill(i, insteadOf.ordinal(), opened.ordinal(), taken / wanting, bound);
                }
            }
        }
    }

    private void send(int i, Lever.Redirect redirect, double[] asThingsAre, double[] bound) {
        int from = redirect.from().ordinal();
        for (int row = 0; row < Chances.ROWS; row++) {
            int cell = row * Grid.PLACEMENTS + from;
            if (actions.covers(i, cell) && asThingsAre[cell] > 0) {
                double sent = asThingsAre[cell] * shareSent(i, cell);
                bound[cell] -= sent;
                bound[row * Grid.PLACEMENTS + redirect.to().ordinal()] += sent;
            }
        }
    }

    /**
     * The chance that a redirect has a child: its share, less what others that would have the same child take from it. Of
     * several the one whose draw lies furthest within its share wins, which is an integral; by Simpson's rule.
     */
    private double shareSent(int i, int cell) {
        return actions.share(i)
                * (othersLeave(i, cell, 0) + 4 * othersLeave(i, cell, 0.5) + othersLeave(i, cell, 1))
                / 6;
    }

    private double othersLeave(int i, int cell, double within) {
        double left = 1;
        for (int other = 0; other < count; other++) {
            if (other != i
                    && actions.strength(other) > 0
                    && actions.interventions().get(other).lever() instanceof Lever.Redirect(var from, var to)
                    && from.ordinal() == cell % Grid.PLACEMENTS
                    && actions.covers(other, cell)) {
                left *= 1 - within * actions.share(other);
            }
        }
        return left;
    }

    private double bound(int i, int placement, double[] bound) {
        double sum = 0;
        for (int cell = placement; cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            sum += actions.covers(i, cell) ? bound[cell] : 0;
        }
        return sum;
    }

    private void fill(int i, int from, int to, double share, double[] bound) {
        for (int row = 0; row < Chances.ROWS; row++) {
            int cell = row * Grid.PLACEMENTS + from;
            if (actions.covers(i, cell)) {
                double sent = bound[cell] * share;
                bound[cell] -= sent;
                bound[row * Grid.PLACEMENTS + to] += sent;
                holding[i][row * Grid.PLACEMENTS + to] += sent;
            }
        }
    }

    /** Frees the places of those who ceased or moved away: of every cell the part that did. */
    void free(double[] before, double[] after) {
        for (double[] held : holding) {
            for (int cell = 0; cell < held.length; cell++) {
                held[cell] *= before[cell] > 0 ? after[cell] / before[cell] : 1;
            }
        }
    }

    /** Makes those who hold a place a year older. */
    void age() {
        for (double[] held : holding) {
            if (held.length > 0) {
                System.arraycopy(held, 0, held, Grid.PER_AGE, Grid.SIZE - Grid.PER_AGE);
                Arrays.fill(held, 0, Grid.PER_AGE, 0);
            }
        }
    }
}

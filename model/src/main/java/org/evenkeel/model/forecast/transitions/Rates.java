package org.evenkeel.model.forecast.transitions;

import java.util.List;
import java.util.Map;

/**
 * What is believed of the yearly chances of every cell, and the plans to start from. Each chance is a Beta, each choice
 * among cells a Dirichlet, by their weights (the textbooks' alpha and beta): what was seen, and a prior. Filled once, by
 * {@link AnnualFit}; nobody writes to it afterwards.
 */
final class Rates {

    final Layout layout;

    /** Whether what a run draws once holds for all of its years. */
    final boolean isShared;

    /** Plans by cell at the start. */
    final int[] opening;

    /** What can happen to the plans of each cell. */
    final Way[] ways;

    /** Weights of ceasing and of going on, by cell. */
    final double[] ceases;

    final double[] goesOn;

    /** Weights of moving and of staying among those that go on, by cell. */
    final double[] moves;

    final double[] stays;

    /** Where those who move come to, by cell. */
    final Choices targets;

    /** Weights of starting a plan and of starting none, by position of the academic year. */
    final double[] starts;

    final double[] startsNot;

    /** Where plans start, by position of the academic year. */
    final Choices startStates;

    /** Everyone, by years after the start (from 1) and position of the academic year. */
    final long[][] people;

    Rates(
            Layout layout,
            boolean isShared,
            int horizon,
            List<Map<Integer, Double>> targets,
            List<Map<Integer, Double>> startStates) {
        this.layout = layout;
        this.isShared = isShared;
        this.opening = new int[layout.size()];
        this.ways = new Way[layout.size()];
        this.ceases = new double[layout.size()];
        this.goesOn = new double[layout.size()];
        this.moves = new double[layout.size()];
        this.stays = new double[layout.size()];
        this.targets = new Choices(targets);
        this.starts = new double[layout.years()];
        this.startsNot = new double[layout.years()];
        this.startStates = new Choices(startStates);
        this.people = new long[horizon + 1][layout.years()];
    }

    /** How many years lie after the start. */
    int horizon() {
        return people.length - 1;
    }

    /** What can happen to the plans of a cell within a year. */
    enum Way {
        /** They are no longer counted, and no one says why. */
        VANISHES,
        /** All of them cease. */
        CEASES,
        /** They cease or stay. */
        STAYS,
        /** They cease, move or stay. */
        MAY_MOVE,
        /** They cease or move. */
        MUST_MOVE
    }
}

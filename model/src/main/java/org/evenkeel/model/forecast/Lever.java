package org.evenkeel.model.forecast;

import org.evenkeel.model.sector.Placement;

/** What an intervention changes. */
public sealed interface Lever {

    /** Requests for an assessment. In requests a month, or percent. */
    record Requests() implements Lever {}

    /** The share of requests that lead to an assessment. In percentage points, or percent. */
    record ShareAssessed() implements Lever {}

    /** The share of assessments that lead to a plan. In percentage points, or percent. */
    record ShareIssued() implements Lever {}

    /**
     * Assessments that can be made in a month, such as by more educational psychologists; nothing where no capacity is
     * stated. In assessments a month, or percent.
     */
    record AssessmentCapacity() implements Lever {}

    /** Plans that start after an assessment. In plans a month, or percent; only fewer, since more come from requests. */
    record Starts() implements Lever {}

    /** Plans that cease. In plans a month, or percent of the chance. */
    record Ceasing() implements Lever {}

    /**
     * Plans that do not go on after a review at the end of a phase: at the ages at whose end children move in September.
     * In percent of those who are at the end of one.
     */
    record PhaseReview() implements Lever {}

    /** Children who move from one placement to another in the year, beyond those who do anyway. In moves a month, or percent a year of those there. */
    record Moves(Placement from, Placement to) implements Lever {}

    /** Children who would be placed in one kind of placement and are placed in another instead. In percent. */
    record Redirect(Placement from, Placement to) implements Lever {}

    /**
     * New places, filled as they open by children who would otherwise have been placed in {@code insteadOf}. In places.
     */
    record Places(Placement placement, Placement insteadOf) implements Lever {}
}

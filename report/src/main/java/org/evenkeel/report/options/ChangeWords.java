package org.evenkeel.report.options;

import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.report.forecast.InterventionWords;

/** What an intervention changes for children, young people and their families, from the lever that it works by. */
final class ChangeWords {

    private static final String STILL = " Anyone who needs a plan gets one.";

    private ChangeWords() {}

    /** What changes, and what the plan itself says of those affected. */
    static String of(PlannedIntervention planned) {
        String words = ofLever(planned.intervention());
        return planned.affects().isBlank() ? words : words + " The plan says: " + planned.affects();
    }

    /** What changes by the lever alone. */
    static String ofLever(Intervention intervention) {
        return of(intervention.lever(), intervention.effect().size().middle() >= 0);
    }

    /** What changes by a lever that is turned up, or down. */
    static String of(Lever lever, boolean up) {
        return switch (lever) {
            case Lever.Requests _ ->
                up
                        ? "More families ask for an assessment, and each request is answered." + STILL
                        : "Some families do not come to ask for an assessment, because support has met the need without"
                                + " a plan. Anyone may still ask." + STILL;
            case Lever.ShareAssessed _ ->
                up
                        ? "More of those who ask are assessed." + STILL
                        : "More requests are answered by support without an assessment or a plan. The law's test does not"
                                + " change, and families may appeal." + STILL;
            case Lever.ShareIssued _ ->
                up
                        ? "More of those assessed are given a plan." + STILL
                        : "After an assessment, more children are supported without a plan. Families may appeal."
                                + STILL;
            case Lever.AssessmentCapacity _ ->
                up
                        ? "Families wait less long for an assessment, and plans start sooner."
                        : "Families wait longer for an assessment, and plans start later: the law's 20 weeks still bind.";
            case Lever.Starts _ ->
                up
                        ? "More plans start." + STILL
                        : "Fewer plans start: needs must be met by support without one." + STILL;
            case Lever.Ceasing _ ->
                up
                        ? "More plans end after a review finds that they are no longer necessary. Support goes on without"
                                + " a plan, and families and young people may appeal. Anyone who still needs a plan keeps"
                                + " it."
                        : "Fewer plans end.";
            case Lever.PhaseReview _ ->
                up
                        ? "At the end of a phase more plans end after a review, where outcomes are met. Families and young"
                                + " people may appeal. Anyone who still needs a plan keeps it."
                        : "Fewer plans end at the end of a phase.";
            case Lever.Moves(Placement from, Placement to) ->
                up
                        ? "Children who already learn in " + lower(from) + " move to " + lower(to)
                                + ": a change of school, agreed at a review with the family and named in the plan."
                        : "Fewer children move from " + lower(from) + " to " + lower(to) + ".";
            case Lever.Redirect(Placement from, Placement to) -> instead(from, to, up);
            case Lever.Places(Placement placement, Placement insteadOf) -> instead(insteadOf, placement, up);
        };
    }

    private static String instead(Placement from, Placement to, boolean up) {
        Placement left = up ? from : to;
        Placement taken = up ? to : from;
        boolean nearer = left == Placement.INDEPENDENT_SPECIAL || left == Placement.SPECIALIST_POST_16;
        return (nearer
                        ? "A place in " + lower(taken) + ", as a rule nearer home, instead of one further away in "
                                + lower(left)
                        : "A place in " + lower(taken) + " instead of one in " + lower(left))
                + ", where it can meet the child's needs. The plan itself stays; families say which school they prefer,"
                + " and may appeal.";
    }

    /** As a place is named in a sentence: {@code a state-funded special school}. */
    private static String lower(Placement placement) {
        String words = InterventionWords.lower(placement);
        if (placement == Placement.RESOURCED_PROVISION || !words.matches(".*(school|unit|provider|institution).*")) {
            return words;
        }
        return (words.matches("[aeiouS].*") ? "an " : "a ") + words;
    }
}

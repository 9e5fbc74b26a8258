package org.evenkeel.model.forecast.kernel;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.sector.CeaseReason;

/** Where each measure and group lies in a row of counts; in the order of {@link Group#of}. */
public final class SeriesIndex {

    private static final int BY_CELL = 1 + Grid.AGES + Grid.NEEDS + Grid.PLACEMENTS;
    private static final int BY_AGE = 1 + Grid.AGES;

    static final int PLANS = 0;
    static final int REQUESTS = PLANS + BY_CELL;
    static final int ASSESSMENTS = REQUESTS + BY_AGE;
    static final int STARTS = ASSESSMENTS + BY_AGE;
    static final int CEASES = STARTS + BY_CELL;

    /** How many series there are. */
    public static final int SIZE = CEASES + BY_CELL + CeaseReason.values().length;

    private SeriesIndex() {}

    /** The series of a measure and group. @throws IllegalArgumentException if the measure is not counted by the group */
    public static int of(Measure measure, Group group) {
        int start = start(measure);
        boolean byCell = measure != Measure.REQUESTS && measure != Measure.ASSESSMENTS;
        return switch (group) {
            case Group.All _ -> start;
            case Group.OfAge(int age) -> start + 1 + age;
            case Group.OfNeed(var need) when byCell -> start + 1 + Grid.AGES + need.ordinal();
            case Group.OfPlacement(var placement)
            when byCell -> start + 1 + Grid.AGES + Grid.NEEDS + placement.ordinal();
            case Group.OfReason(var reason) when measure == Measure.CEASES -> start + BY_CELL + reason.ordinal();
            default -> throw new IllegalArgumentException(measure.code() + " are not counted by " + group.text());
        };
    }

    private static int start(Measure measure) {
        return switch (measure) {
            case PLANS -> PLANS;
            case REQUESTS -> REQUESTS;
            case ASSESSMENTS -> ASSESSMENTS;
            case STARTS -> STARTS;
            case CEASES -> CEASES;
        };
    }
}

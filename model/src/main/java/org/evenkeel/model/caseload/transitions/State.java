package org.evenkeel.model.caseload.transitions;

import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/**
 * How one child stands in one January: school year, need and setting, by the codes of the file that says so.
 *
 * @param academicYear the National Curriculum year, reception being 0: age at 31 August before the school year, less 4
 * @param need the primary need, by the file's own code; {@link #NONE} without a plan
 * @param setting where the child is educated, by the file's own code; {@link #NONE} without a plan
 */
public record State(int academicYear, String need, String setting) {

    /** What the files write for need and setting of a child without a plan. */
    public static final String NONE = "NONSEND";

    /** The youngest and the oldest academic year there can be: ages below 0 and above 29 are mistakes. */
    public static final int FIRST_YEAR = -5;

    public static final int LAST_YEAR = 25;

    private static final int AGE_IN_RECEPTION = 4;

    /** Need and setting are both there, or neither. */
    public State {
        if (need.isEmpty() || setting.isEmpty() || need.equals(NONE) != setting.equals(NONE)) {
            throw new IllegalArgumentException(
                    "A need without a setting, or the other way round: " + need + ", " + setting);
        }
        if (academicYear < FIRST_YEAR || academicYear > LAST_YEAR) {
            throw new IllegalArgumentException("There is no academic year " + academicYear);
        }
    }

    /**
     * A child of our own vocabulary: academic year, need and setting by age, need and placement.
     *
     * @param age whole years at 31 August before the school year
     */
    public static State of(int age, Need need, Placement placement) {
        return new State(age - AGE_IN_RECEPTION, need.code(), placement.code());
    }

    /** A child of a school year who has no plan. */
    public static State without(int academicYear) {
        return new State(academicYear, NONE, NONE);
    }

    /** Whether the child has a plan. */
    public boolean isPlan() {
        return !setting.equals(NONE);
    }
}

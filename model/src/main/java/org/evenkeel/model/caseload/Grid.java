package org.evenkeel.model.caseload;

import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/**
 * The one index over age, need and placement. Every table of the model that is crossed by the three is a flat array of
 * {@link #SIZE}, placement running fastest. Ages are whole years at 31 August before the school year, 0 to 25.
 */
public final class Grid {

    /** Ages 0 to 25. */
    public static final int AGES = 26;

    public static final int MAX_AGE = AGES - 1;

    public static final int NEEDS = Need.values().length;

    public static final int PLACEMENTS = Placement.values().length;

    /** How far apart the cells of one need and placement are from one age to the next. */
    public static final int PER_AGE = NEEDS * PLACEMENTS;

    /** The number of cells. */
    public static final int SIZE = AGES * PER_AGE;

    private Grid() {}

    public static int cell(int age, int need, int placement) {
        return (age * NEEDS + need) * PLACEMENTS + placement;
    }

    public static int cell(int age, Need need, Placement placement) {
        return cell(age, need.ordinal(), placement.ordinal());
    }

    public static int age(int cell) {
        return cell / PER_AGE;
    }

    public static int need(int cell) {
        return cell / PLACEMENTS % NEEDS;
    }

    public static int placement(int cell) {
        return cell % PLACEMENTS;
    }
}

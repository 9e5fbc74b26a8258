package org.evenkeel.model.forecast;

/**
 * A named part of the council, such as its south, that holds a stated share of its children. Every child has a point
 * between 0 and 1 that never changes within a run; those from {@code from} up to {@code from + share} live in the area.
 * Nothing is known of real addresses.
 *
 * @param id a stable word for files, such as {@code south}
 * @param name what it is called
 * @param from where the area begins, 0 to 1; areas of one council do not overlap
 * @param share the share of the council's children who live in it, above 0 and at most 1
 */
public record Area(String id, String name, double from, double share) {

    /** How far the end of the last area may lie above 1, for rounding. */
    private static final double TOLERANCE = 1e-9;

    public Area {
        if (from < 0 || share <= 0 || from + share > 1 + TOLERANCE) {
            throw new IllegalArgumentException("Area " + id + ": a part of the council lies between 0 and 1");
        }
    }

    /** Whether a child's point lies in it. */
    public boolean holds(double point) {
        return point >= from && point < from + share;
    }
}

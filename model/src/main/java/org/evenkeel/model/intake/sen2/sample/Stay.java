package org.evenkeel.model.intake.sen2.sample;

import org.evenkeel.model.intake.sen2.Days;

/**
 * One stay in one place.
 *
 * @param entry its first day
 * @param leaving its last day; {@link Days#NONE} while it lasts
 * @param place where
 * @param rank 1 for the main place, 2 for a second one
 */
record Stay(int entry, int leaving, Place place, int rank) {

    boolean isOver(int day) {
        return leaving != Days.NONE && leaving <= day;
    }

    /**
     * A place.
     *
     * @param urn of a school; empty for none
     * @param ukprn of a college; empty for none
     * @param setting of neither; empty for none
     * @param hasUnit whether in a SEN unit
     * @param isResourced whether in resourced provision
     * @param residential the code of a residential place; empty for none
     * @param work the code of work-based learning; empty for none
     */
    record Place(
            String urn,
            String ukprn,
            String setting,
            boolean hasUnit,
            boolean isResourced,
            String residential,
            String work) {

        /** Whether a plan may name it, as against a state that a person is in. */
        boolean canBeNamed() {
            return !setting.startsWith("N");
        }
    }
}

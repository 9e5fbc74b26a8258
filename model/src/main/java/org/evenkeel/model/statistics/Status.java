package org.evenkeel.model.statistics;

/**
 * How a published figure stands: there as printed, there by a stated route, or missing for a stated reason.
 *
 * <p>Zero is a figure; none of the reasons for missing is ever read as zero.
 */
public enum Status {
    /** As printed by the publisher. */
    PUBLISHED(true),
    /** The printed figure was found to be in error; another published figure stands in its place, as the note says. */
    REPLACED(true),
    /** A share of the figure printed for a larger area that has since been divided, as the note says. */
    APPORTIONED(true),
    /** The publication has no row for this authority and year. */
    NOT_PUBLISHED(false),
    /** The publisher says that there is no figure ({@code x}, {@code ..}, {@code :} or blank). */
    NOT_AVAILABLE(false),
    /** The publisher says that a figure would have no meaning here ({@code z}). */
    NOT_APPLICABLE(false),
    /** The publisher holds the figure back or rounds it away ({@code c}, {@code ~}, {@code low}). */
    SUPPRESSED(false),
    /** A rule found the printed figure to be in error, as the note says, and nothing stands in its place. */
    IN_ERROR(false);

    private final boolean hasValue;

    Status(boolean hasValue) {
        this.hasValue = hasValue;
    }

    /** Whether there is a figure to use. */
    public boolean hasValue() {
        return hasValue;
    }
}

package org.evenkeel.model.intake.sen2;

/**
 * Something in a file that has no place where it stands.
 *
 * @param kind what is odd about it
 * @param group the group that it stands in
 * @param element its name, cut to a length that can be shown
 * @param line its line
 */
public record Oddity(Kind kind, Group group, String element, int line) {

    private static final int LONGEST = 40;

    /** Names are shown in findings: only letters, digits and the like, and not many. */
    public Oddity {
        String plain = element.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
        element = plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** What can be odd. */
    public enum Kind {
        /** No item or group of this name belongs here. */
        UNKNOWN,
        /** The item belongs to other collection years. */
        OTHER_YEAR,
        /** The item is there twice. */
        REPEATED,
        /** The item is written but empty. */
        EMPTY
    }
}

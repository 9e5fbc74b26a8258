package org.evenkeel.report.chart;

/**
 * The part a series plays. Each differs from the others in lightness and in pattern as well as in colour, so that it is
 * told apart in grey print and by people who do not see colour; the hues are those of the Okabe-Ito palette, darkened to
 * reach a contrast of 4.5 to 1 on white for lines and words.
 */
public enum Tone {
    /** How things were at the start. */
    BEFORE("#5b6470", "#c9ced6", false),
    /** Nothing new is done (unmitigated). */
    UNMITIGATED("#0b5394", "#5b9bd5", false),
    /** The plan's interventions are done (mitigated). */
    MITIGATED("#a8430a", "#e8843c", true),
    /** Another scenario. */
    OTHER("#00664f", "#3fae8f", true);

    private final String ink;
    private final String wash;
    private final boolean hatched;

    Tone(String ink, String wash, boolean hatched) {
        this.ink = ink;
        this.wash = wash;
        this.hatched = hatched;
    }

    /** Colour of lines and words. */
    String ink() {
        return ink;
    }

    /** Colour of areas. */
    String wash() {
        return wash;
    }

    /** Whether its areas carry a hatch. */
    boolean hatched() {
        return hatched;
    }
}

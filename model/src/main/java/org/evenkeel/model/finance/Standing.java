package org.evenkeel.model.finance;

/** How well a price is known. */
public enum Standing {
    /** Read in the named official source. */
    VERIFIED("verified", "read in an official source"),
    /** Read in the press, in a blog or in somebody's copy. */
    SECONDARY("secondary", "read at second hand"),
    /** Worked out from published figures, as the note says. */
    DERIVED("derived", "worked out from published figures"),
    /** Nobody has published it: a judgement, as the note says. */
    ASSUMED("assumption", "a judgement");

    private final String code;
    private final String words;

    Standing(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** In plain words, for a page. */
    public String words() {
        return words;
    }
}

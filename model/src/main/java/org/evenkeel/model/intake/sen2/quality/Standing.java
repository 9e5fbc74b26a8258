package org.evenkeel.model.intake.sen2.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a finding stands. */
public enum Standing {
    /** Found, and nobody has said anything of it. */
    OPEN,
    /** Found, and somebody has said why it is right as it is. */
    EXPLAINED,
    /** Found, and whoever answers for the return accepts it. */
    ACCEPTED,
    /** Found before, and not in the last check that looked for it. */
    FIXED;

    /** The word used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing of a word, in any mixture of case. */
    public static Optional<Standing> ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Whether a person has said that it may stay; that needs a note. */
    public boolean isSettled() {
        return this == EXPLAINED || this == ACCEPTED;
    }
}

package org.evenkeel.model.intake.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand for a child outside the case system: a key that says nothing to whoever does not hold the list, never a
 * name or a number that is used elsewhere.
 */
public final class ChildKey {

    private static final Pattern KEY = Pattern.compile("(?=.*\\d)[A-Za-z0-9_-]{1,24}");
    private static final Pattern PUPIL_NUMBER = Pattern.compile("[A-Za-z]\\d{11}[\\dA-Za-z]");
    private static final Pattern HEALTH_NUMBER = Pattern.compile("\\d{10}");

    private ChildKey() {}

    /** Why a text may not be used as a key, in a sentence that does not repeat it; empty if it may. */
    public static Optional<String> fault(String text) {
        if (PUPIL_NUMBER.matcher(text).matches()) {
            return Optional.of("The child's key has the form of a unique pupil number.");
        }
        if (HEALTH_NUMBER.matcher(text).matches()) {
            return Optional.of("The child's key has the form of an NHS number.");
        }
        return KEY.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(
                        "The child's key may be a name: a key is letters and digits without blanks, with a digit.");
    }
}

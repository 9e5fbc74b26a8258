package org.evenkeel.model.intake.sen2;

import org.evenkeel.model.sector.LocalAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Whose return is expected.
 *
 * @param authority null for anyone's
 */
record Expected(@Nullable LocalAuthority authority) {

    /** The layout of a return's year; refuses the return of another authority. */
    Layout layout(Header header) throws Unreadable {
        Layout layout = Sen2Reader.layout(header);
        String code = header.text(Item.LEA);
        if (authority != null && !code.equals(authority.number())) {
            // A code is shown only if it is one: anything may stand there.
            boolean isCode = code.length() == 3 && code.chars().allMatch(c -> c >= '0' && c <= '9');
            throw new Unreadable(
                    "another-authority",
                    header.line(Item.LEA),
                    "This is the return of " + (isCode ? "authority " + code : "no authority with a code") + ", not of "
                            + authority.name() + " (" + authority.number() + ").",
                    "Choose your own council's return, or correct LEA in the Header.");
        }
        return layout;
    }
}

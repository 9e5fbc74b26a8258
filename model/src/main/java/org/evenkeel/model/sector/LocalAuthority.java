package org.evenkeel.model.sector;

import java.util.regex.Pattern;

/**
 * An English local authority with duties for special educational needs.
 *
 * <p>Records are equal when all four parts are; join published tables on {@link #number()}, the department's code,
 * because the nine-character code of the same authority differs between publications.
 *
 * @param code the nine-character code under which the department last published the authority, such as
 *     {@code E06000054}
 * @param number the department's three-digit code, such as {@code 865}
 * @param name the name as the department writes it, such as {@code Herefordshire, County of}
 * @param region the region it is in
 */
public record LocalAuthority(String code, String number, String name, Region region) implements Area {

    private static final Pattern CODE = Pattern.compile("E(06|08|09|10)\\d{6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");

    /** Refuses codes of the wrong shape. */
    public LocalAuthority {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of an English upper-tier authority: " + code);
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a three-digit authority code: " + number);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("an authority must have a name");
        }
    }

    @Override
    public String label() {
        return name;
    }
}

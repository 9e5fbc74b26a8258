package org.evenkeel.model.intake;

import java.util.HashMap;
import java.util.Map;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Lookup;

/** Finds authorities by the names that one table prints, looking each name up once. */
final class AuthorityNames {

    private final LocalAuthorities authorities;
    private final Map<String, Lookup> known = new HashMap<>();

    AuthorityNames(LocalAuthorities authorities) {
        this.authorities = authorities;
    }

    /** The three-digit code of the authority that had a name in a calendar year; empty if none had. */
    String numberIn(int year, String name) {
        return authorities
                .numberIn(year, known.computeIfAbsent(name, authorities::find))
                .orElse("");
    }
}

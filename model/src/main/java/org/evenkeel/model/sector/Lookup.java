package org.evenkeel.model.sector;

import java.util.List;
import java.util.stream.Collectors;

/** What came of looking for an authority by name or code. */
public sealed interface Lookup {

    /**
     * The text names a current authority.
     *
     * @param authority the authority
     */
    record Found(LocalAuthority authority) implements Lookup {}

    /**
     * The text names an authority that has been abolished.
     *
     * @param reorganisation the reorganisation that ended it
     * @param former the authority that ended
     * @param successors the current authorities that cover its area
     */
    record Former(Reorganisation reorganisation, FormerAuthority former, List<LocalAuthority> successors)
            implements Lookup {
        /** Keeps its own copy of the successors. */
        public Former {
            successors = List.copyOf(successors);
        }
    }

    /**
     * The text names no authority.
     *
     * @param text what was looked for
     * @param suggestions the nearest current authorities, nearest first; empty when nothing is near
     */
    record Unknown(String text, List<LocalAuthority> suggestions) implements Lookup {
        /** Keeps its own copy of the suggestions. */
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** What to tell a person, in one sentence. */
    default String message() {
        return switch (this) {
            case Found found -> found.authority().name();
            case Former former ->
                former.former().name() + " ended on "
                        + former.reorganisation().date().minusDays(1) + ". Its area is now covered by "
                        + names(former.successors(), " and ") + ".";
            case Unknown unknown
            when unknown.suggestions().isEmpty() -> "There is no English authority called \"" + unknown.text() + "\".";
            case Unknown unknown ->
                "There is no English authority called \"" + unknown.text() + "\". Did you mean "
                        + names(unknown.suggestions(), " or ") + "?";
        };
    }

    private static String names(List<LocalAuthority> authorities, String last) {
        List<String> names = authorities.stream().map(LocalAuthority::name).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining("; ")) + last + names.getLast();
    }
}

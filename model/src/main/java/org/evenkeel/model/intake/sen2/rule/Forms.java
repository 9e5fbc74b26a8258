package org.evenkeel.model.intake.sen2.rule;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.model.sector.FormerAuthority;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;

/** The forms of numbers and codes. */
final class Forms {

    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int UPN = 13;
    private static final Set<String> AUTHORITIES = LocalAuthorities.current().all().stream()
            .map(LocalAuthority::number)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FORMER = LocalAuthorities.current().reorganisations().stream()
            .flatMap(one -> one.former().stream().map(FormerAuthority::number))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ANY_AUTHORITY =
            Stream.of(AUTHORITIES, FORMER, Set.of("XXX")).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private Forms() {}

    static boolean isDigits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && areDigits(text, 0, text.length());
    }

    static boolean isDateTime(String text) {
        return DATE_TIME.matcher(text).matches();
    }

    static boolean isAuthority(String text) {
        return AUTHORITIES.contains(text);
    }

    /** A current authority, one that was abolished since plans began, or XXX. */
    static boolean isAuthorityOrUnknown(String text) {
        return ANY_AUTHORITY.contains(text);
    }

    /** A letter and 12 digits, or a letter, 11 digits and a letter. */
    static boolean isUpn(String text) {
        return text.length() == UPN
                && isLetter(text.charAt(0))
                && areDigits(text, 1, UPN - 1)
                && (isLetter(text.charAt(UPN - 1)) || areDigits(text, UPN - 1, UPN));
    }

    /**
     * Whether a permanent UPN's letter agrees with its digits: their sum, each times its position from 2, modulo 23,
     * counts through the alphabet without I, O and S. What is no permanent UPN has none to be wrong.
     */
    static boolean isCheckLetterRight(String text) {
        if (!isUpn(text) || isLetter(text.charAt(UPN - 1))) {
            return true;
        }
        int sum = 0;
        for (int i = 1; i < UPN; i++) {
            sum += (text.charAt(i) - '0') * (i + 1);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) == Character.toUpperCase(text.charAt(0));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

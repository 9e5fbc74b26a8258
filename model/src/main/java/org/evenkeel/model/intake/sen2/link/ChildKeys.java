package org.evenkeel.model.intake.sen2.link;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/**
 * The keyed hashes by which a child is known again in another year: HMAC-SHA-256 under the council's secret, cut to 128
 * bits, so that two children of a council of 100,000 share one by chance once in 10^28 times.
 */
public final class ChildKeys {

    private static final int KEPT = 16;
    private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[0-9A-Z]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private final CouncilSecret secret;

    /** Under the secret that only the council holds. */
    public ChildKeys(CouncilSecret secret) {
        this.secret = secret;
    }

    /** Of the UPN, in capitals and without blanks; empty for none, or for what cannot be one. */
    public String ofUpn(Person person) {
        String upn = person.text(Item.UPN).toUpperCase(Locale.ROOT).replace(" ", "");
        return UPN.matcher(upn).matches() ? key("upn:" + upn) : "";
    }

    /**
     * Of surname, forename, birth date and sex. Case, accents, hyphens, apostrophes and blanks do not count. Empty when a
     * name or the date is missing.
     */
    public String ofName(Person person) {
        String surname = plain(person.text(Item.SURNAME));
        String forename = plain(person.text(Item.FORENAME));
        int birth = person.day(Item.BIRTH_DATE);
        if (surname.isEmpty() || forename.isEmpty() || birth == Days.NONE) {
            return "";
        }
        return key("person:" + surname + "|" + forename + "|" + Days.text(birth) + "|" + sex(person));
    }

    /** Of any text that says in front what it is for; 32 hexadecimal digits. */
    public String of(String text) {
        return key(text);
    }

    private String key(String text) {
        return HexFormat.of().formatHex(secret.hash(text), 0, KEPT);
    }

    private static String plain(String name) {
        String letters =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The letter; years that ask for a number instead of it have 1 for M and 2 for F. */
    private static String sex(Person person) {
        if (person.has(Item.SEX)) {
            return person.text(Item.SEX).toUpperCase(Locale.ROOT);
        }
        return switch (person.text(Item.GENDER)) {
            case "1" -> "M";
            case "2" -> "F";
            default -> "";
        };
    }
}

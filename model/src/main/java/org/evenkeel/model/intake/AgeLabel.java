package org.evenkeel.model.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the department's labels of single ages. */
final class AgeLabel {

    /** The age is not known to the authority. */
    static final int UNKNOWN = -1;

    /** The text is no age. */
    static final int NONE = -2;

    private static final Pattern SINGLE = Pattern.compile("(?:age |aged )(\\d{1,2})( and under| and over)?");
    private static final Pattern UNDER = Pattern.compile("under (\\d{1,2})");

    private AgeLabel() {}

    /** {@code age 10} is 10, {@code Aged 2 and under} 2, {@code age 20 and over} 20, {@code under 3} 2. */
    static int parse(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        if (text.equals("age unknown") || text.equals("unknown")) {
            return UNKNOWN;
        }
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            int age = Integer.parseInt(single.group(1));
            return age <= 25 ? age : NONE;
        }
        Matcher under = UNDER.matcher(text);
        return under.matches() ? Math.max(0, Integer.parseInt(under.group(1)) - 1) : NONE;
    }
}

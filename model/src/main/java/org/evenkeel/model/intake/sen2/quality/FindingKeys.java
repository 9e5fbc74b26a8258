package org.evenkeel.model.intake.sen2.quality;

import java.util.regex.Pattern;

/**
 * By what a finding is known again in the next check and the next year: hashes under the council's secret, each of its own,
 * so that rows of one child cannot be told to be of one child.
 *
 * @param key of rule, item and child by name, birth date and sex; by UPN, or else the number in the file, where these are missing
 * @param other the same of the child by UPN; empty where there is none or it is what {@code key} is made from
 * @param value of what stood there, as far as it may be shown: a note on one value does not speak for another
 */
public record FindingKeys(String key, String other, String value) {

    private static final Pattern FORM = Pattern.compile("k[0-9a-f]{32}");

    /** Whether a text has the form of a key. The letter in front keeps spreadsheets from reading a number. */
    static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }
}

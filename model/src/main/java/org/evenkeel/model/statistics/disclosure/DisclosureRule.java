package org.evenkeel.model.statistics.disclosure;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How small numbers are kept from being shown. The shipped rule, with where each part comes from, is in
 * {@code reference/disclosure/rule.csv}: no rule is common to all of the department's tables.
 *
 * @param small counts of 1 to one less than this are held back
 * @param round counts that are shown are rounded to the nearest of these; 1 for not at all
 * @param least the fewest children that a percentage may be of
 * @param fine the fewest children of whom a percentage may have a decimal
 * @param hidden the symbol of a figure that is held back
 * @param none the symbol of a figure that would have no meaning
 * @param missing the symbol of a figure that is not available
 */
public record DisclosureRule(int small, int round, int least, int fine, String hidden, String none, String missing) {

    /** Refuses a rule that hides nothing it can count with. */
    public DisclosureRule {
        if (small < 1 || round < 1 || least < 0 || fine < 0) {
            throw new IllegalArgumentException("a rule counts in whole numbers from one");
        }
    }

    /** The rule that is shipped. */
    public static DisclosureRule shipped() {
        Map<String, String> values = new HashMap<>();
        try (var stream = Objects.requireNonNull(
                        DisclosureRule.class.getResourceAsStream("/reference/disclosure/rule.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> values.put(row.getField("item"), row.getField("value")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DisclosureRule(
                Integer.parseInt(of(values, "small")),
                Integer.parseInt(of(values, "round")),
                Integer.parseInt(of(values, "least")),
                Integer.parseInt(of(values, "fine")),
                of(values, "hidden"),
                of(values, "none"),
                of(values, "missing"));
    }

    /** Whether a count must be held back for itself. Zero need not. */
    public boolean isSmall(int count) {
        return count > 0 && count < small;
    }

    /** A count as it is shown. */
    public int rounded(int count) {
        return (count + round / 2) / round * round;
    }

    /**
     * A share as it may be shown, 0 to 1, worked out from counts that are not rounded; nothing where it would tell of a few
     * children, on either side of it.
     */
    public OptionalDouble share(int part, int whole) {
        if (whole < Math.max(least, 1) || isSmall(part) || isSmall(whole - part)) {
            return OptionalDouble.empty();
        }
        double steps = whole < fine ? 100 : 1000;
        return OptionalDouble.of(Math.round(steps * part / whole) / steps);
    }

    private static String of(Map<String, String> values, String item) {
        return Objects.requireNonNull(values.get(item), item);
    }
}

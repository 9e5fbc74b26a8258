package org.evenkeel.model.sector;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, in enough detail that a reader can find it again.
 *
 * @param document the document or publication and who issued it, such as "DfE, Education, health and care plans,
 *     reporting year 2025"
 * @param table the table, file, page or paragraph in it; empty when the whole document is meant
 * @param url where it was published; empty when the place is not known
 * @param date when that release was published or dated; null when not known
 * @param licence the licence it is used under, such as "OGL v3.0"; empty when none applies
 */
public record Source(
        String document, String table, String url, @Nullable LocalDate date, String licence) {

    /** The Open Government Licence, as named in the reference files. */
    public static final String OGL = "OGL v3.0";

    /**
     * Ends the name of a document that reports what another one says, such as a newspaper: good, but not the word of those
     * who decide.
     */
    public static final String SECONDARY = " [secondary]";

    /** A source is at least a document. */
    public Source {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a source must name its document");
        }
    }

    /** A source known by its document and table only. */
    public static Source of(String document, String table) {
        return new Source(document, table, "", null, "");
    }

    /** The date of the release, if it is known. */
    public Optional<LocalDate> dated() {
        return Optional.ofNullable(date);
    }

    /** One line for a page or report: document, table, date. */
    public String citation() {
        var text = new StringBuilder(document);
        if (!table.isEmpty()) {
            text.append(", ").append(table);
        }
        if (date != null) {
            text.append(", ").append(date);
        }
        return text.toString();
    }
}

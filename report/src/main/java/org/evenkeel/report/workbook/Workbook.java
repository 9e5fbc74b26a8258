package org.evenkeel.report.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.report.table.Table;

/**
 * Tables for a spreadsheet, with an index that a writer puts first.
 *
 * @param title what it is
 * @param description one sentence for those who find it in a list
 * @param about how it was made and what to know before using it, one line each; shown on the index
 * @param sheets in order
 */
public record Workbook(String title, String description, List<String> about, List<Sheet> sheets) {

    /** The name of the sheet that every workbook starts with. */
    public static final String INDEX = "Index";

    public Workbook {
        about = List.copyOf(about);
        sheets = List.copyOf(sheets);
        Set<String> names = new HashSet<>(Set.of(INDEX.toLowerCase(Locale.ROOT)));
        Set<String> ids = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two sheets are called " + sheet.name());
            }
            for (Sheet.Part part : sheet.parts()) {
                if (!ids.add(part.table().id())) {
                    throw new IllegalArgumentException(
                            "two tables are called " + part.table().id());
                }
            }
        }
    }

    /** Every table, in reading order. */
    public Stream<Table> tables() {
        return sheets.stream().flatMap(sheet -> sheet.parts().stream()).map(Sheet.Part::table);
    }
}

package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.sector.Source;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;

/** Numbers documents in the order in which tables first refer to them, and lists them once. */
final class Sources {

    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** A short reference to a source, which says the whole of it in files. */
    Cell cell(Source source) {
        Source document = new Source(source.document(), "", source.url(), source.date(), source.licence());
        int number = numbers.computeIfAbsent(document, _ -> numbers.size() + 1);
        return new Cell.Reference(number, source.table(), source.citation());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    Table table() {
        List<Table.Row> rows = new ArrayList<>();
        numbers.forEach((source, number) -> rows.add(Table.Row.of(
                Cell.of("Source " + number),
                source.url().isEmpty() ? Cell.of(source.document()) : new Cell.Link(source.document(), source.url()),
                source.dated()
                        .<Cell>map(date -> Cell.of(Months.day(date)))
                        .orElseGet(() -> new Cell.Missing("no date")),
                source.licence().isEmpty() ? new Cell.Missing("none named") : Cell.of(source.licence()))));
        return new Table(
                "sources",
                "Where the figures come from",
                List.of(Column.text("Source"), Column.text("Document"), Column.text("Date"), Column.text("Licence")),
                rows);
    }
}

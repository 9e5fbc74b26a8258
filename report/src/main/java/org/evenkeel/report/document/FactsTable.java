package org.evenkeel.report.document;

import java.util.List;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;

/** Names and values as a table, where a document has no lists of them. */
final class FactsTable {

    private FactsTable() {}

    static Table of(Block.Facts facts) {
        return new Table(
                "facts",
                "In short",
                List.of(Column.text("What"), Column.text("Value")),
                facts.facts().stream()
                        .map(fact -> Table.Row.of(Cell.of(fact.name()), Cell.of(fact.value())))
                        .toList());
    }
}

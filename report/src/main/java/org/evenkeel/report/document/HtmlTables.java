package org.evenkeel.report.document;

import java.util.List;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;

/** Tables as HTML: captioned, every heading scoped, numbers to the right, scrolled sideways by keyboard where narrow. */
final class HtmlTables {

    private HtmlTables() {}

    static void write(Markup html, Table table) {
        String captionId = "table-" + table.id() + "-caption";
        html.open("div", "class", "ek-scroll", "role", "region", "aria-labelledby", captionId, "tabindex", "0");
        html.open("table", "id", "table-" + table.id());
        html.element("caption", table.caption(), "id", captionId).raw("\n");
        head(html, table.columns());
        html.open("tbody").raw("\n");
        for (Table.Row row : table.rows()) {
            row(html, table, row);
        }
        html.close().close().closeLine();
        if (!table.note().isEmpty()) {
            html.element("p", table.note(), "class", "ek-table-note").raw("\n");
        }
    }

    private static void head(Markup html, List<Column> columns) {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        html.open("thead").raw("\n").open("tr");
        int index = 0;
        while (index < columns.size()) {
            Column column = columns.get(index);
            if (column.group().isEmpty()) {
                heading(html, column, grouped);
                index++;
            } else {
                int span = 1;
                while (index + span < columns.size()
                        && columns.get(index + span).group().equals(column.group())) {
                    span++;
                }
                html.element(
                        "th",
                        column.group(),
                        "scope",
                        "colgroup",
                        "colspan",
                        Integer.toString(span),
                        "class",
                        "ek-group");
                index += span;
            }
        }
        html.closeLine();
        if (grouped) {
            html.open("tr");
            columns.stream()
                    .filter(column -> !column.group().isEmpty())
                    .forEach(column -> heading(html, column, false));
            html.closeLine();
        }
        html.closeLine();
    }

    private static void heading(Markup html, Column column, boolean tall) {
        String style = column.kind() == Column.Kind.TEXT ? "ek-words" : "ek-number";
        if (tall) {
            html.element("th", column.label(), "scope", "col", "rowspan", "2", "class", style);
        } else {
            html.element("th", column.label(), "scope", "col", "class", style);
        }
    }

    private static void row(Markup html, Table table, Table.Row row) {
        if (row.total()) {
            html.open("tr", "class", "ek-total");
        } else {
            html.open("tr");
        }
        for (int index = 0; index < row.cells().size(); index++) {
            String style = table.columns().get(index).kind() == Column.Kind.TEXT ? "ek-words" : "ek-number";
            if (index == 0) {
                html.open(
                        "th", "scope", "row", "class", style + room(row.cells().get(index)));
            } else {
                html.open("td", "class", style + room(row.cells().get(index)));
            }
            cell(html, row.cells().get(index));
            html.close();
        }
        html.closeLine();
    }

    /** Long text gets room to stand in, rather than a column of single words. */
    private static String room(Cell cell) {
        int length = switch (cell) {
            case Cell.Text text -> text.text().length();
            case Cell.Link link -> link.text().length();
            case Cell.Reference reference -> reference.brief().length();
            case Cell.Quantity _, Cell.Span _, Cell.Missing _ -> 0;
        };
        return length > 60 ? " ek-long" : length > 24 ? " ek-wider" : length > 10 ? " ek-middling" : "";
    }

    private static void cell(Markup html, Cell cell) {
        switch (cell) {
            case Cell.Text text -> html.text(text.text());
            case Cell.Quantity quantity -> html.text(quantity.unit().say(quantity.value()));
            case Cell.Span span -> html.text(span.unit().range(span.low(), span.high()));
            case Cell.Link link -> html.element("a", link.text(), "href", link.address());
            case Cell.Reference reference -> html.text(reference.brief());
            case Cell.Missing missing ->
                html.element("span", "\u2013", "aria-hidden", "true")
                        .element("span", missing.why(), "class", "ek-unseen");
        }
    }
}

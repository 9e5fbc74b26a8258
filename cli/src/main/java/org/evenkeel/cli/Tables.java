package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.jspecify.annotations.Nullable;

/** Shows a report's tables in the terminal, and writes each to a folder as CSV if one is named. */
final class Tables {

    private final Terminal terminal;
    private final List<Table> shown = new ArrayList<>();

    Tables(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Table table) {
        shown.add(table);
        terminal.head(table.caption());
        terminal.say("");
        TextTable text =
                new TextTable(1, table.columns().stream().map(Column::label).toArray(String[]::new));
        table.rows()
                .forEach(row -> text.row(row.cells().stream().map(Tables::say).toArray(String[]::new)));
        text.lines().forEach(terminal::say);
        terminal.say("");
        if (!table.note().isEmpty()) {
            terminal.tell(table.note());
            terminal.say("");
        }
    }

    private static String say(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Quantity(double value, var unit) -> unit.say(value);
            case Cell.Span(double low, double high, var unit) -> unit.range(low, high);
            case Cell.Link(String text, String _) -> text;
            case Cell.Reference reference -> reference.brief();
            case Cell.Missing(String why) -> why;
        };
    }

    /** Writes what has been shown; nothing if no folder is named. */
    void write(@Nullable String out) throws IOException {
        if (out == null) {
            return;
        }
        Path folder = Path.of(out);
        Files.createDirectories(folder);
        for (Table table : shown) {
            Files.writeString(folder.resolve(table.id() + ".csv"), CsvWriter.write(table), StandardCharsets.UTF_8);
        }
        terminal.say("Wrote " + shown.size() + " files to " + folder + ".");
    }
}

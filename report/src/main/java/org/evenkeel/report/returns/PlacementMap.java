package org.evenkeel.report.returns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/**
 * Which row of a return each placement counts in, by age. A council whose practice differs gives its own table, which
 * replaces the default for the placements it names.
 *
 * @param entries in order; no two for the same placement and age
 */
public record PlacementMap(List<Entry> entries) {

    private static final List<String> COLUMNS = List.of("return", "placement", "from_age", "to_age", "row", "note");

    /**
     * Children of some ages in a placement count in a row.
     *
     * @param fromAge whole years at 31 August before the school year
     * @param toAge the last such age
     * @param row the code of the row
     * @param note what a reader must know; may be empty
     */
    public record Entry(Placement placement, int fromAge, int toAge, String row, String note) {

        boolean holds(int age, int placed) {
            return placement.ordinal() == placed && age >= fromAge && age <= toAge;
        }
    }

    public PlacementMap {
        entries = List.copyOf(entries);
    }

    /** The default for a return. */
    public static PlacementMap of(ReturnLayout layout) {
        return new PlacementMap(ReturnLayout.own("mapping.csv", layout.code()).stream()
                .map(row -> entry(row, fault -> {
                            throw new IllegalStateException(fault);
                        })
                        .orElseThrow())
                .toList());
    }

    /**
     * The default with a council's own table in place of what it names: a CSV file with the columns {@code return,
     * placement, from_age, to_age, row, note}, of which rows for other returns are passed over.
     *
     * @param faults hears what is wrong with the file, each in a sentence; nothing may be made of the map then
     */
    public static PlacementMap read(Path file, ReturnLayout layout, Consumer<String> faults) throws IOException {
        PlacementMap shipped = of(layout);
        Set<String> rows = shipped.entries().stream().map(Entry::row).collect(Collectors.toSet());
        layout.tables().forEach(table -> {
            rows.addAll(table.within());
            table.rows().stream().filter(ReturnLayout.RowLayout::isPlacement).forEach(row -> rows.add(row.code()));
        });
        List<Entry> own = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                String where = file.getFileName() + ", line " + row.getStartingLineNumber() + ": ";
                if (!row.getHeader().containsAll(COLUMNS)) {
                    faults.accept(file.getFileName() + " needs the columns " + String.join(", ", COLUMNS) + ".");
                    break;
                }
                if (row.getField("return").strip().equals(layout.code())) {
                    entry(row, fault -> faults.accept(where + fault))
                            .ifPresent(entry -> add(own, entry, rows, fault -> faults.accept(where + fault)));
                }
            }
        } catch (CsvParseException e) {
            faults.accept(file.getFileName() + " cannot be read as CSV: " + e.getMessage() + ".");
        }
        Set<Placement> named = EnumSet.noneOf(Placement.class);
        own.forEach(entry -> named.add(entry.placement()));
        return new PlacementMap(Stream.concat(
                        shipped.entries().stream().filter(entry -> !named.contains(entry.placement())), own.stream())
                .toList());
    }

    private static void add(List<Entry> own, Entry entry, Set<String> rows, Consumer<String> faults) {
        if (!rows.contains(entry.row())) {
            faults.accept("there is no row \"" + entry.row() + "\": there are "
                    + rows.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        if (own.stream()
                .anyMatch(other -> other.placement() == entry.placement()
                        && other.fromAge() <= entry.toAge()
                        && entry.fromAge() <= other.toAge())) {
            faults.accept("some ages of " + entry.placement().code() + " are given twice.");
        }
        own.add(entry);
    }

    private static Optional<Entry> entry(NamedCsvRecord row, Consumer<String> faults) {
        Optional<Placement> placement =
                Placement.ofCode(row.getField("placement").strip());
        if (placement.isEmpty()) {
            faults.accept("there is no placement \"" + row.getField("placement") + "\": there are "
                    + Placement.ALL.stream().map(Placement::code).collect(Collectors.joining(", ")) + ".");
            return Optional.empty();
        }
        try {
            int from = Integer.parseInt(row.getField("from_age").strip());
            int to = Integer.parseInt(row.getField("to_age").strip());
            if (from >= 0 && from <= to && to <= Grid.MAX_AGE) {
                return Optional.of(
                        new Entry(placement.get(), from, to, row.getField("row").strip(), row.getField("note")));
            }
        } catch (NumberFormatException _) {
            // Told below, like ages out of order.
        }
        faults.accept(
                "from_age and to_age are whole years from 0 to " + Grid.MAX_AGE + ", the first not above the second.");
        return Optional.empty();
    }

    /** The row of a cell of the {@link Grid}; empty if the return does not count it. */
    Optional<String> row(int cell) {
        return entries.stream()
                .filter(entry -> entry.holds(Grid.age(cell), Grid.placement(cell)))
                .map(Entry::row)
                .findFirst();
    }

    /** As a table, for the reader who wants to know what is counted where. */
    Table table() {
        return new Table(
                "where-placements-count",
                "Where each placement counts in this return",
                List.of(
                        Column.text("Placement"),
                        Column.number("From age"),
                        Column.number("To age"),
                        Column.text("Row of the return"),
                        Column.text("Note")),
                entries.stream()
                        .map(entry -> Table.Row.of(
                                Cell.of(entry.placement().label()),
                                Cell.of(entry.fromAge(), Unit.COUNT),
                                Cell.of(entry.toAge(), Unit.COUNT),
                                Cell.of(entry.row()),
                                entry.note().isEmpty() ? new Cell.Missing("none") : Cell.of(entry.note())))
                        .toList(),
                "Ages are whole years at 31 August before the school year.");
    }
}

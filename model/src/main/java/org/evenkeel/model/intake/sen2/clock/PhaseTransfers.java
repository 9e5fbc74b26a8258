package org.evenkeel.model.intake.sen2.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day by which a plan must name the next school or college, by age, from {@code reference/sen2-return/phase-transfers.csv}.
 * Used where the return gives no due date. Moves from infant and first schools and from middle schools have the same day, but
 * who moves there does not follow from age, so they are not in it.
 */
final class PhaseTransfers {

    private static final Map<Integer, MonthDay> DAYS = read();

    private PhaseTransfers() {}

    /** The day in a year for a child of an academic age; nothing where no change of phase follows from it. */
    static Optional<LocalDate> due(int academicAge, int year) {
        return Optional.ofNullable(DAYS.get(academicAge)).map(day -> day.atYear(year));
    }

    private static Map<Integer, MonthDay> read() {
        Map<Integer, MonthDay> days = new TreeMap<>();
        try (var stream = Objects.requireNonNull(
                        PhaseTransfers.class.getResourceAsStream("/reference/sen2-return/phase-transfers.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> days.put(
                    Integer.valueOf(row.getField("age")),
                    MonthDay.of(Integer.parseInt(row.getField("month")), Integer.parseInt(row.getField("day")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }
}

package org.evenkeel.model.intake.sen2.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Working days in England: not Saturdays, Sundays and bank holidays. The times of the return's own clocks are in calendar days;
 * working days count where a plan moves between authorities (regulation 15(2)) and for certificates of mediation. Bank holidays
 * are data, in {@code reference/calendar/bank-holidays.csv}.
 */
public final class WorkingDays {

    private static final SortedSet<LocalDate> HOLIDAYS = read();

    private WorkingDays() {}

    /** Whether a day is one. @throws IllegalArgumentException for a year whose bank holidays are not in the data */
    public static boolean isWorking(LocalDate day) {
        if (day.getYear() < HOLIDAYS.first().getYear()
                || day.getYear() > HOLIDAYS.last().getYear()) {
            throw new IllegalArgumentException("the bank holidays of " + day.getYear() + " are not known");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The day that is a number of working days after another, which itself does not count. */
    public static LocalDate after(LocalDate day, int number) {
        LocalDate found = day;
        for (int left = number; left > 0; ) {
            found = found.plusDays(1);
            left -= isWorking(found) ? 1 : 0;
        }
        return found;
    }

    private static SortedSet<LocalDate> read() {
        SortedSet<LocalDate> days = new TreeSet<>();
        try (var stream = Objects.requireNonNull(
                        WorkingDays.class.getResourceAsStream("/reference/calendar/bank-holidays.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> days.add(LocalDate.parse(row.getField("day"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }
}

package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DaysTest {

    @Test
    void agreesWithTheCalendarOnEveryDayOfThreeCenturies() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(Days.parse(day.toString())).isEqualTo(Math.toIntExact(day.toEpochDay()));
        }
    }

    @Test
    void readsNothingThatIsNoDate() {
        for (String text : new String[] {
            "",
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-04-31",
            "31/12/2025",
            "2025-1-01",
            "20250101",
            "2025-01-0x",
            "2025-01-01T00:00:00",
            "1899-12-31"
        }) {
            assertThat(Days.parse(text)).as(text).isEqualTo(Days.NONE);
        }
    }

    @Test
    void countsWholeYearsOfAge() {
        int birth = Days.parse("2016-02-29");
        assertThat(Days.age(birth, Days.parse("2026-02-27"))).isEqualTo(9);
        assertThat(Days.age(birth, Days.parse("2026-02-28"))).isEqualTo(10);
        assertThat(Days.academicAge(Days.parse("2015-09-01"), Days.parse("2026-01-15")))
                .isEqualTo(9);
        assertThat(Days.academicAge(Days.parse("2015-08-31"), Days.parse("2026-01-15")))
                .isEqualTo(10);
    }
}

package org.evenkeel.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonthIndexTest {

    @Property
    void readsWhatItWrites(
            @ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        int index = MonthIndex.of(year, month);
        assertEquals(index, MonthIndex.parse(MonthIndex.text(index)));
        assertEquals(year, MonthIndex.year(index));
        assertEquals(month, MonthIndex.month(index));
    }

    @Test
    void theAcademicYearBeginsInSeptember() {
        assertEquals(2024, MonthIndex.academicYear(MonthIndex.of(2025, 8)));
        assertEquals(2025, MonthIndex.academicYear(MonthIndex.of(2025, 9)));
        assertTrue(MonthIndex.leadsIntoSeptember(MonthIndex.of(2025, 8)));
        assertFalse(MonthIndex.leadsIntoSeptember(MonthIndex.of(2025, 9)));
    }

    @Test
    void theFinancialYearBeginsInApril() {
        assertEquals("2024-25", FinancialYear.ofMonth(MonthIndex.of(2025, 3)).toString());
        assertEquals("2025-26", FinancialYear.ofMonth(MonthIndex.of(2025, 4)).toString());
        assertEquals(MonthIndex.of(2026, 3), FinancialYear.parse("2025-26").lastMonth());
        assertEquals("1999-00", new FinancialYear(1999).toString());
    }

    @Test
    void refusesYearsThatDoNotFollow() {
        assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2025-27"));
        assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2025"));
    }
}

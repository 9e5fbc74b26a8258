package org.evenkeel.model.intake.sen2.link;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.time.MonthIndex;

/**
 * From days to months of flow. A flow of a month happens after the middle of that month and up to the middle of the
 * next; the middle of January is the census day, so that the plans in force on it are those of the return.
 */
final class FlowMonths {

    private static final int MIDDLE = 15;

    private static final Map<Integer, Integer> CENSUS_DAYS = Layout.years().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    year -> Layout.of(year).orElseThrow().censusDay().getDayOfMonth()));

    private FlowMonths() {}

    /** The month of the flow that something on a day (since 1970) belongs to. */
    static int of(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int month = MonthIndex.of(date.getYear(), date.getMonthValue());
        int middle = date.getMonthValue() == 1 ? CENSUS_DAYS.getOrDefault(date.getYear(), MIDDLE) : MIDDLE;
        return date.getDayOfMonth() <= middle ? month - 1 : month;
    }
}

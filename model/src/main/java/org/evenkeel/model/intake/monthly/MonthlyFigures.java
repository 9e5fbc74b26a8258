package org.evenkeel.model.intake.monthly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.evenkeel.model.sector.Placement;

/**
 * A council's figures month by month, oldest first, with the gaps that they have.
 *
 * @param months the months that have a row
 */
public record MonthlyFigures(List<Month> months) {

    public MonthlyFigures {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param month a {@code MonthIndex}
     * @param actual what happened: counts, and pence for spending; what is not known is not in it
     * @param forecast what a forecast of the council said of the month, likewise
     * @param placements plans by placement, for those placements that the file counts
     */
    public record Month(
            int month, Map<Figure, Long> actual, Map<Figure, Long> forecast, Map<Placement, Long> placements) {
        public Month {
            actual = Map.copyOf(actual);
            forecast = Map.copyOf(forecast);
            placements = Map.copyOf(placements);
        }
    }

    /** The row of a month. */
    public Optional<Month> in(int month) {
        return months.stream().filter(each -> each.month() == month).findFirst();
    }

    /** What happened in a month. */
    public OptionalLong actual(Figure figure, int month) {
        return in(month).map(row -> row.actual().get(figure)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** What the file's forecast said of a month. */
    public OptionalLong forecast(Figure figure, int month) {
        return in(month).map(row -> row.forecast().get(figure)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Whether the file brings a forecast of its own to compare with. */
    public boolean hasForecast() {
        return months.stream().anyMatch(row -> row.forecast().containsKey(Figure.PLANS));
    }
}

package org.evenkeel.report.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Detail;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.returns.ReturnLayout.Counts;
import org.evenkeel.report.returns.ReturnLayout.RowLayout;
import org.evenkeel.report.returns.ReturnLayout.TableLayout;
import org.evenkeel.report.returns.ReturnLayout.YearIs;

/** What the runs of a forecast count in the rows of a return. */
final class ReturnCounts {

    private final ReturnLayout layout;
    private final Detail detail;
    private final int start;

    ReturnCounts(ReturnLayout layout, Detail detail, int start) {
        this.layout = layout;
        this.detail = detail;
        this.start = start;
    }

    /** What a forecast must count for a return. */
    static List<Breakdown> breakdowns(ReturnLayout layout, PlacementMap map) {
        return layout.tables().stream()
                .filter(table -> table.counts() == Counts.PLANS)
                .map(table -> Breakdown.of(
                        table.id(), table.rows().stream().map(RowLayout::code).toList(), cell -> row(table, map, cell)))
                .toList();
    }

    private static int row(TableLayout table, PlacementMap map, int cell) {
        Optional<String> placed = map.row(cell);
        if (!table.within().isEmpty() && placed.filter(table.within()::contains).isEmpty()) {
            return -1;
        }
        Need need = Need.ALL.get(Grid.need(cell));
        int age = Grid.age(cell);
        for (int row = 0; row < table.rows().size(); row++) {
            RowLayout each = table.rows().get(row);
            boolean isPlaced =
                    !each.isPlacement() || placed.filter(each.code()::equals).isPresent();
            if (isPlaced
                    && age >= each.fromAge()
                    && age <= each.toAge()
                    && each.needs().contains(need)) {
                return row;
            }
        }
        return -1;
    }

    /** The years of a table, as the return writes them by their first calendar year. */
    List<Integer> years(TableLayout table) {
        List<Integer> januaries = detail.januaries();
        if (table.yearsAhead().isPresent()) {
            int first = januaries.getFirst() - shift(table);
            return IntStream.rangeClosed(first, first + table.yearsAhead().getAsInt())
                    .boxed()
                    .toList();
        }
        if (layout.firstYear().isPresent()) {
            return IntStream.rangeClosed(
                            layout.firstYear().getAsInt(), layout.lastYear().orElseThrow())
                    .boxed()
                    .toList();
        }
        return januaries.stream().map(january -> january - shift(table)).toList();
    }

    /** How many years the January whose plans are counted lies after the year's name. */
    private int shift(TableLayout table) {
        return table.counts() == Counts.PLANS && layout.yearIs() != YearIs.JANUARY ? 1 : 0;
    }

    /** How a year is written over a column. */
    String label(TableLayout table, int year) {
        String name = switch (layout.yearIs()) {
            case ACADEMIC -> year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
            case JANUARY -> "January " + year;
            case CALENDAR -> Integer.toString(year);
        };
        return name + (isActual(table, year) ? ", actual" : ", projected");
    }

    /** Whether a year lies no later than the day from which the forecast starts. */
    boolean isActual(TableLayout table, int year) {
        return table.counts() == Counts.PLANS
                ? MonthIndex.of(year + shift(table), 1) <= start
                : MonthIndex.of(year, 12) < start;
    }

    /** The counts of some rows together, one for each run, smallest first; empty if the forecast does not hold the year. */
    Optional<int[]> counts(TableLayout table, List<Integer> rows, int year) {
        if (table.counts() == Counts.PLANS) {
            int january = year + shift(table);
            return detail.januaries().contains(january)
                    ? Optional.of(detail.plans(table.id(), rows, january))
                    : Optional.empty();
        }
        if (!detail.years().contains(year)) {
            return Optional.empty();
        }
        Detail.Flow flow = switch (table.counts()) {
            case REQUESTS -> Detail.Flow.REQUESTS;
            case ASSESSMENTS -> Detail.Flow.ASSESSMENTS;
            case NEW_PLANS, PLANS -> Detail.Flow.NEW_PLANS;
        };
        // Rows of flows are age groups that follow one another, so that several are one span of ages.
        List<RowLayout> asked = rows.stream().map(table.rows()::get).toList();
        return Optional.of(
                detail.flow(flow, asked.getFirst().fromAge(), asked.getLast().toAge(), year));
    }

    /** Why a year is not there. */
    String missing(TableLayout table, int year) {
        return isActual(table, year) ? "before the forecast" : "beyond the forecast";
    }

    static List<Integer> all(TableLayout table) {
        return new ArrayList<>(IntStream.range(0, table.rows().size()).boxed().toList());
    }
}

package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.report.wording.Unit;

/** Fans of several scenarios side by side in plain text: for each year the middle, and what eight runs in ten lie between. */
final class FanTable {

    /** What the columns of ranges are called. */
    static final String RANGE = "8 in 10 runs";

    private FanTable() {}

    /**
     * One scenario's numbers.
     *
     * @param title what the scenario is called
     * @param fan its numbers by period
     */
    record Entry(String title, Fan fan) {}

    /**
     * One line of the table.
     *
     * @param label what the period is called
     * @param number the period, as the fans count it
     */
    record Period(String label, int number) {}

    /** The lines of the table. Periods that a fan does not reach are left out. */
    static List<String> lines(String heading, List<Period> periods, List<Entry> entries, Unit unit) {
        return table(heading, periods, entries, unit).lines();
    }

    private static TextTable table(String heading, List<Period> periods, List<Entry> entries, Unit unit) {
        List<String> headings = new ArrayList<>(List.of(heading));
        for (Entry entry : entries) {
            headings.add(entry.title());
            headings.add(RANGE);
        }
        TextTable table = new TextTable(1, headings.toArray(new String[0]));
        for (Period period : periods) {
            List<String> cells = new ArrayList<>(List.of(period.label()));
            for (Entry entry : entries) {
                Fan fan = entry.fan();
                if (period.number() >= fan.first() && period.number() <= fan.last()) {
                    double low = fan.at(Quantile.P10, period.number());
                    double high = fan.at(Quantile.P90, period.number());
                    cells.add(unit.say(fan.median(period.number())));
                    cells.add(unit.say(low).equals(unit.say(high)) ? "known" : unit.range(low, high));
                }
            }
            if (cells.size() == headings.size()) {
                table.row(cells.toArray(new String[0]));
            }
        }
        return table;
    }
}

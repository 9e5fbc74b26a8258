package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.statistics.Status;

/**
 * Rules that find errors in published tables of figures by area and year. What they find is marked as in error, so that
 * nothing reads it, and reported.
 */
final class SeriesRules {

    /** Next to counts of at least this many, a zero is a missing return: by chance it would be one in a thousand million. */
    static final double FAR_ABOVE_ZERO = 20;

    /** Parts that add up to less than this share of their total are a return that was left incomplete. */
    static final double COMPLETE = 0.75;

    private final SeriesTable table;
    private final Findings findings;

    SeriesRules(SeriesTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    /** Every authority of a region carries the region's own total: the figure of none of them is known. */
    SeriesRules regionRepeated() {
        for (String region : table.regions()) {
            List<String> authorities = table.authoritiesOf(region);
            for (int year : table.years(region)) {
                for (int measure = 0; measure < table.measures().size(); measure++) {
                    regionRepeated(region, authorities, measure, year);
                }
            }
        }
        return this;
    }

    private void regionRepeated(String region, List<String> authorities, int measure, int year) {
        Figure total = table.figure(region, measure, year);
        if (!total.hasValue() || total.value() <= 0) {
            return;
        }
        var repeating = new ArrayList<String>();
        for (String authority : authorities) {
            Figure figure = table.figure(authority, measure, year);
            if (figure.hasValue()) {
                if (figure.value() != total.value()) {
                    return;
                }
                repeating.add(authority);
            }
        }
        if (repeating.size() < 2) {
            return;
        }
        String note = "The release prints the region's total, " + whole(total.value()) + ", for each of its "
                + repeating.size() + " authorities.";
        for (String authority : repeating) {
            table.set(authority, measure, year, new Figure(Double.NaN, Status.IN_ERROR, note));
        }
        findings.add(Issue.warning(
                "region-repeated",
                where(measure, year, Region.ofCode(region).map(Region::label).orElse(region)),
                note,
                "The authorities' own figures are taken from other published figures where there are any, and are"
                        + " otherwise missing."));
    }

    /** A zero between years far above zero: no return was made. */
    SeriesRules zeroForMissing(String... measures) {
        for (String measure : measures) {
            int column = table.measures().indexOf(measure);
            for (String authority : table.authorities()) {
                NavigableSet<Integer> years = new TreeSet<>(table.years(authority));
                for (int year : years) {
                    zeroForMissing(authority, column, year, years);
                }
            }
        }
        return this;
    }

    private void zeroForMissing(String authority, int measure, int year, NavigableSet<Integer> years) {
        Figure figure = table.figure(authority, measure, year);
        if (!figure.hasValue() || figure.value() != 0) {
            return;
        }
        Optional<Double> before = Optional.ofNullable(years.lower(year)).flatMap(y -> value(authority, measure, y));
        Optional<Double> after = Optional.ofNullable(years.higher(year)).flatMap(y -> value(authority, measure, y));
        // The first year of a series may truly be zero: a duty that had just begun.
        boolean far = before.isPresent()
                && before.get() >= FAR_ABOVE_ZERO
                && after.map(value -> value >= FAR_ABOVE_ZERO).orElse(true);
        if (far) {
            String note = "The release prints 0 between " + whole(before.get())
                    + after.map(value -> " and " + whole(value)).orElse(" the year before and the end of the series")
                    + ": a missing return.";
            table.set(authority, measure, year, new Figure(Double.NaN, Status.IN_ERROR, note));
            findings.add(Issue.warning(
                    "zero-for-missing",
                    where(measure, year, table.name(authority)),
                    note,
                    "It is treated as missing."));
        }
    }

    private Optional<Double> value(String authority, int measure, int year) {
        Figure figure = table.figure(authority, measure, year);
        return figure.hasValue() ? Optional.of(figure.value()) : Optional.empty();
    }

    /** The parts of a total fall far short of it, or exceed it: the authority gave the parts for some plans only. */
    SeriesRules partsIncomplete(String total, List<String> parts) {
        int totalColumn = table.measures().indexOf(total);
        int[] columns = parts.stream().mapToInt(table.measures()::indexOf).toArray();
        for (String authority : table.authorities()) {
            for (int year : table.years(authority)) {
                Figure whole = table.figure(authority, totalColumn, year);
                double sum = 0;
                boolean any = false;
                for (int column : columns) {
                    Figure part = table.figure(authority, column, year);
                    any |= part.hasValue();
                    sum += part.hasValue() ? part.value() : 0;
                }
                if (any && whole.hasValue() && isIncomplete(sum, whole.value())) {
                    partsIncomplete(authority, year, columns, totalColumn, sum, whole.value());
                }
            }
        }
        return this;
    }

    /** Whether parts that add up to a sum cannot be the whole of a total. */
    static boolean isIncomplete(double sum, double total) {
        return sum < total * COMPLETE || sum > total * 1.01 + 1;
    }

    private void partsIncomplete(String authority, int year, int[] columns, int total, double sum, double whole) {
        String note = "The parts add up to " + whole(sum) + " of " + whole(whole) + ": an incomplete return.";
        for (int column : columns) {
            table.set(authority, column, year, new Figure(Double.NaN, Status.IN_ERROR, note));
        }
        findings.add(Issue.warning(
                "parts-incomplete",
                where(total, year, table.name(authority)),
                note,
                "The total is used, its parts are treated as missing."));
    }

    /**
     * England beside the sum of its authorities, for a measure and every year that has both.
     *
     * @param measure the column
     * @param label what the measure is, in plain words
     */
    List<Reconciliation> reconcile(String measure, String label) {
        int column = table.measures().indexOf(measure);
        var reconciliations = new ArrayList<Reconciliation>();
        for (int year : table.years(SeriesTable.ENGLAND)) {
            Figure england = table.figure(SeriesTable.ENGLAND, column, year);
            if (!england.hasValue()) {
                continue;
            }
            double sum = 0;
            var without = new ArrayList<String>();
            var replaced = new ArrayList<String>();
            for (String authority : table.authorities()) {
                Figure figure = table.figure(authority, column, year);
                if (figure.hasValue()) {
                    sum += figure.value();
                    if (figure.status() == Status.REPLACED) {
                        replaced.add(table.name(authority));
                    }
                } else if (figure.status() != Status.NOT_PUBLISHED) {
                    without.add(table.name(authority));
                }
            }
            reconciliations.add(new Reconciliation(label, year, england.value(), sum, without, replaced));
        }
        return reconciliations;
    }

    private Where where(int measure, int year, String who) {
        return Where.file(table.file()).field(table.measures().get(measure) + ", " + year + ", " + who);
    }

    static String whole(double value) {
        return String.format(Locale.UK, "%,.0f", value);
    }
}

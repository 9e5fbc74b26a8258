package org.evenkeel.model.finance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * The account of one run: every line in every financial year that lies wholly inside the forecast, to the penny. Parts
 * add up to totals, and the cumulative position changes by exactly income less spend.
 */
public final class Position {

    /** A year that closed before the first one shown; in-year is unknown for the opening year unless stated. */
    record Closed(Optional<Money> inYear, Money cumulative) {}

    private final List<Line> lines;
    private final FinancialYear first;
    private final long[][] pence;
    private final Map<FinancialYear, Closed> closed;

    Position(List<Line> lines, FinancialYear first, long[][] pence, Map<FinancialYear, Closed> closed) {
        this.lines = lines;
        this.first = first;
        this.pence = pence;
        this.closed = closed;
    }

    /** Its lines, in the order of files and pages. */
    public List<Line> lines() {
        return lines;
    }

    /** The first financial year shown. */
    public FinancialYear first() {
        return first;
    }

    /** How many financial years are shown. */
    public int years() {
        return pence[0].length;
    }

    /** Whether a year is shown. */
    public boolean shows(FinancialYear year) {
        int index = year.startYear() - first.startYear();
        return index >= 0 && index < years();
    }

    /** A line in a year. @throws IllegalArgumentException if the account has no such line or year */
    public Money at(Line line, FinancialYear year) {
        return Money.ofPence(pence(lines.indexOf(line), year.startYear() - first.startYear()));
    }

    /** In-year position of a shown year, or of a closed one where it is known. */
    public Optional<Money> inYear(FinancialYear year) {
        return shows(year)
                ? Optional.of(at(Line.IN_YEAR, year))
                : Optional.ofNullable(closed.get(year)).flatMap(Closed::inYear);
    }

    /** Cumulative position at the end of a shown or closed year. */
    public Optional<Money> cumulative(FinancialYear year) {
        return shows(year)
                ? Optional.of(at(Line.CUMULATIVE, year))
                : Optional.ofNullable(closed.get(year)).map(Closed::cumulative);
    }

    /** The balance at the beginning of the first year shown. */
    public Money opening() {
        return cumulative(first.previous()).orElseThrow();
    }

    long pence(int line, int year) {
        if (line < 0 || year < 0 || year >= years()) {
            throw new IllegalArgumentException("The account has no such line or year");
        }
        return pence[line][year];
    }
}

package org.evenkeel.model.intake.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.ledger.Ledger.Tally;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/** Adds posted rows up, in pence. */
final class Poster {

    private final FinancialYear year;
    private final Map<String, long[]> lines = new HashMap<>();
    private final Map<String, long[]> section251 = new HashMap<>();
    private final Map<String, Map<String, long[]>> keys = new HashMap<>();
    private int rows;
    private long net;

    Poster(FinancialYear year) {
        this.year = year;
    }

    void post(Row row) {
        rows++;
        net = Math.addExact(net, row.debit());
        add(lines, row.rule().line(), row);
        if (!row.rule().section251().isEmpty()) {
            add(section251, row.rule().section251(), row);
        }
        if (!row.key().isEmpty()) {
            add(keys.computeIfAbsent(row.rule().line(), _ -> new HashMap<>()), row.key(), row);
        }
    }

    private void add(Map<String, long[]> sums, String name, Row row) {
        long[] months = sums.computeIfAbsent(name, _ -> new long[12]);
        int month = row.month() - year.firstMonth();
        months[month] = Math.addExact(months[month], row.pence());
    }

    Ledger ledger(Tally read, Tally held, Tally leftOut, Tally elsewhere, List<Held> findings, List<Dismissal> idle) {
        SortedMap<String, SortedMap<String, Months>> byKey = new TreeMap<>();
        keys.forEach((line, sums) -> byKey.put(line, months(sums)));
        Tally posted = new Tally(rows, 0, Money.ofPence(net));
        return new Ledger(
                year, months(lines), months(section251), byKey, posted, held, leftOut, elsewhere, read, findings, idle);
    }

    private SortedMap<String, Months> months(Map<String, long[]> sums) {
        SortedMap<String, Months> months = new TreeMap<>();
        sums.forEach((name, pence) -> months.put(name, Months.of(year, pence)));
        return months;
    }
}

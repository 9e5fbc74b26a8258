package org.evenkeel.model.intake.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * A ledger as read: what each line comes to in each month, and every row that was held back. Exact to the penny: what
 * was read is what is posted, held, left out by decision and not high needs, together.
 *
 * @param year the financial year
 * @param postings what is posted, by line of the account
 * @param section251 the same by line of the section 251 return, where the mapping names one
 * @param byKey the spending that carries a child's key, by line and key
 * @param posted rows posted
 * @param held rows that wait for a decision
 * @param leftOut rows left out by decision
 * @param elsewhere rows that the mapping says are not high needs
 * @param read all rows, worked out apart from the four
 * @param findings every row held back or decided about, in the order of the file
 * @param idle decisions that are about no row
 */
public record Ledger(
        FinancialYear year,
        SortedMap<String, Months> postings,
        SortedMap<String, Months> section251,
        SortedMap<String, SortedMap<String, Months>> byKey,
        Tally posted,
        Tally held,
        Tally leftOut,
        Tally elsewhere,
        Tally read,
        List<Held> findings,
        List<Dismissal> idle) {

    /** Keeps its own copies. */
    public Ledger {
        postings = Collections.unmodifiableSortedMap(new TreeMap<>(postings));
        section251 = Collections.unmodifiableSortedMap(new TreeMap<>(section251));
        byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
        findings = List.copyOf(findings);
        idle = List.copyOf(idle);
    }

    /**
     * How many rows, and what they add up to: debits less credits.
     *
     * @param rows how many
     * @param unread how many of them have no amount that can be read
     * @param net debits less credits of the others
     */
    public record Tally(int rows, int unread, Money net) {

        static final Tally NONE = new Tally(0, 0, Money.ZERO);

        Tally plus(Tally other) {
            return new Tally(rows + other.rows, unread + other.unread, net.plus(other.net));
        }
    }

    /** Whether nothing waits for a decision, so that the postings may be used. */
    public boolean isPostable() {
        return held.rows() == 0;
    }

    /** Whether the rows and their sum are those of the parts. It always holds. */
    public boolean isReconciled() {
        return posted.plus(held).plus(leftOut).plus(elsewhere).equals(read);
    }

    /** A line in a month, a {@code MonthIndex}; nothing where nothing is posted. */
    public Money at(String line, int month) {
        Months months = postings.get(line);
        return months == null ? Money.ZERO : months.at(month);
    }

    /** The last month with a posting; the month before the year if there is none. */
    public int lastMonth() {
        SortedSet<Integer> months = new TreeSet<>();
        postings.values().forEach(each -> months.addAll(each.posted()));
        return months.isEmpty() ? year.firstMonth() - 1 : months.last();
    }
}

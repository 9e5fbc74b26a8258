package org.evenkeel.model.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.intake.ledger.Commitment;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.intake.ledger.Months;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Money;

/**
 * The commitment record beside the ledger, in one placement, up to a month. Counts of children and sums only: no key.
 *
 * @param placement which
 * @param record what the record says should have been paid
 * @param ledger what the ledger holds
 * @param withoutKey how much of that carries no child's key
 * @param agree children for whom both say the same, within {@link #TOLERANCE}
 * @param differ children for whom both say something else
 * @param onlyRecord children of the record for whom nothing is paid
 * @param onlyLedger children paid for who are not in the record
 */
public record CommitmentCheck(
        Placement placement,
        Money record,
        Money ledger,
        Money withoutKey,
        int agree,
        int differ,
        int onlyRecord,
        int onlyLedger) {

    /** A year in twelve parts does not come out even: a pound either way is the same. */
    public static final Money TOLERANCE = Money.ofPence(100);

    /** Ledger less record. */
    public Money difference() {
        return ledger.minus(record);
    }

    /** Every placement of the record. */
    public static List<CommitmentCheck> of(Commitments commitments, Ledger ledger, int at) {
        List<CommitmentCheck> checks = new ArrayList<>();
        for (Placement placement : Placement.ALL) {
            if (commitments.covers(placement)) {
                checks.add(of(placement, commitments.of(placement), ledger, at));
            }
        }
        return checks;
    }

    private static CommitmentCheck of(Placement placement, List<Commitment> record, Ledger ledger, int at) {
        Map<String, Long> due = new HashMap<>();
        long sum = 0;
        for (Commitment each : record) {
            for (int month = ledger.year().firstMonth(); month <= at; month++) {
                if (each.covers(month)) {
                    due.merge(each.key(), each.monthly().pence(), Long::sum);
                    sum += each.monthly().pence();
                }
            }
        }
        String line = Line.spend(placement).code();
        Months posted = ledger.postings().getOrDefault(line, Months.of(ledger.year(), new long[12]));
        SortedMap<String, Months> paid = ledger.byKey().getOrDefault(line, new TreeMap<>());
        long keyed = 0;
        int agree = 0;
        int differ = 0;
        int onlyLedger = 0;
        for (Map.Entry<String, Months> each : paid.entrySet()) {
            long pence = each.getValue().until(at).pence();
            keyed += pence;
            Long expected = due.remove(each.getKey());
            if (expected == null) {
                onlyLedger += pence == 0 ? 0 : 1;
            } else if (Math.abs(pence - expected) <= TOLERANCE.pence()) {
                agree++;
            } else {
                differ++;
            }
        }
        Money total = posted.until(at);
        return new CommitmentCheck(
                placement,
                Money.ofPence(sum),
                total,
                total.minus(Money.ofPence(keyed)),
                agree,
                differ,
                due.size(),
                onlyLedger);
    }
}

package org.evenkeel.model.intake.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.time.FinancialYear;

/**
 * How one finance system's ledger is read: saved once, and kept with what officers have decided about it.
 *
 * @param title which ledger
 * @param year the financial year that its rows belong to
 * @param separator what stands between fields
 * @param columns which column holds what
 * @param period how months are written
 * @param amounts how amounts are written
 * @param codes where each code goes
 * @param dismissals what officers have decided about rows held back
 */
public record LedgerMapping(
        String title,
        FinancialYear year,
        char separator,
        Columns columns,
        PeriodForm period,
        AmountForm amounts,
        List<CodeRule> codes,
        List<Dismissal> dismissals) {

    /**
     * The names of columns in the header; one that there is not is empty.
     *
     * @param period the month or date of posting
     * @param code the subjective code
     * @param costCentre the cost centre
     * @param amount the amount; empty where debits and credits have columns of their own
     * @param debit debits
     * @param credit credits
     * @param journal the journal's number
     * @param description free text, used to tell equal postings apart and never shown: it may name a child
     * @param key the child's key in the commitment record
     */
    public record Columns(
            String period,
            String code,
            String costCentre,
            String amount,
            String debit,
            String credit,
            String journal,
            String description,
            String key) {}

    /** Keeps its own copies. */
    public LedgerMapping {
        codes = List.copyOf(codes);
        dismissals = List.copyOf(dismissals);
    }

    /** Finds the rule of a posting: the most particular one, remembered by code and cost centre. */
    Finder finder() {
        return new Finder(codes);
    }

    /** The decision about a row, if an officer has made one. */
    Optional<Dismissal> dismissal(Fault fault, String code, String journal) {
        for (Dismissal dismissal : dismissals) {
            if (dismissal.covers(fault, code, journal)) {
                return Optional.of(dismissal);
            }
        }
        return Optional.empty();
    }

    /** Looks rules up. Not for sharing by threads. */
    static final class Finder {

        private static final Comparator<CodeRule> PARTICULAR = Comparator.comparingInt(
                        (CodeRule rule) -> rule.costCentre().isEmpty() ? 1 : 0)
                .thenComparingInt(rule -> rule.code().endsWith("*") ? 1 : 0)
                .thenComparingInt(rule -> -rule.code().length());

        private record Asked(String code, String costCentre) {}

        private final List<CodeRule> rules;
        private final Map<Asked, Optional<CodeRule>> known = new HashMap<>();

        Finder(List<CodeRule> rules) {
            List<CodeRule> sorted = new ArrayList<>(rules);
            sorted.sort(PARTICULAR);
            this.rules = sorted;
        }

        Optional<CodeRule> find(String code, String costCentre) {
            return known.computeIfAbsent(
                    new Asked(code, costCentre),
                    asked -> rules.stream().filter(rule -> fits(rule, asked)).findFirst());
        }

        private static boolean fits(CodeRule rule, Asked asked) {
            boolean isBeginning = rule.code().endsWith("*");
            String given = isBeginning ? rule.code().substring(0, rule.code().length() - 1) : rule.code();
            return (isBeginning ? asked.code().startsWith(given) : asked.code().equals(given))
                    && (rule.costCentre().isEmpty() || rule.costCentre().equals(asked.costCentre()));
        }
    }
}

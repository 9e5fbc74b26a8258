package org.evenkeel.model.finance;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * What becomes of the deficit in one run, year by year: the stability grant, interest, what is left, and what falls on the
 * general fund once the override has ended. Exact to the penny. See {@code docs/method/deficit.md}.
 *
 * @param years by financial year
 */
public record Deficit(SortedMap<FinancialYear, Year> years) {

    /**
     * One year.
     *
     * @param inYear income less spending
     * @param grant the stability grant received
     * @param residual the balance at the end of the year after all grants; negative is a deficit
     * @param interest what the deficit costs the council in the year, from its general fund and not from the grant
     * @param onGeneralFund what falls on the general fund at the end of the override, or in a year after it; a deficit,
     *     positive
     */
    public record Year(Money inYear, Money grant, Money residual, Money interest, Money onGeneralFund) {}

    /** Keeps its own copy. */
    public Deficit {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * Follows one run's account.
     *
     * @param position its account
     * @param rules the rules that hold
     * @param percent interest in percent a year
     * @param ineligible what of the deficit no grant is paid on, positive
     */
    static Deficit of(Position position, GrantRules rules, double percent, Money ineligible) {
        SortedMap<FinancialYear, Year> years = new TreeMap<>();
        Money before = position.opening();
        Money granted = Money.ZERO;
        FinancialYear year = position.first();
        if (rules.stability().isPresent()) {
            // A grant paid before the first year shown has already reduced what that year begins with.
            GrantRules.Stability grant = rules.stability().get();
            if (grant.paidIn().compareTo(year) < 0) {
                granted = grant(position, grant, ineligible);
                before = before.plus(granted);
            }
        }
        for (int shown = 0; shown < position.years(); shown++, year = year.next()) {
            Money received = Money.ZERO;
            if (rules.stability().isPresent()
                    && rules.stability().get().paidIn().equals(year)) {
                received = grant(position, rules.stability().get(), ineligible);
                granted = granted.plus(received);
            }
            Money inYear = position.at(Line.IN_YEAR, year);
            Money residual = position.at(Line.CUMULATIVE, year).plus(granted);
            years.put(
                    year,
                    new Year(
                            inYear,
                            received,
                            residual,
                            interest(before, residual, percent),
                            fallsOnGeneralFund(rules, year, before, residual)));
            before = residual;
        }
        return new Deficit(years);
    }

    private static Money grant(Position position, GrantRules.Stability grant, Money ineligible) {
        return position.cumulative(grant.deficitOf())
                .map(balance -> grant.of(balance, ineligible))
                .orElse(Money.ZERO);
    }

    /** On the mean of the deficits at both ends of the year; a surplus earns nothing here. */
    private static Money interest(Money before, Money after, double percent) {
        long mean = (deficit(before) + deficit(after)) / 2;
        return Money.ofPence(mean).times(percent / 100);
    }

    /** All of the deficit when the override ends; after that, what each year adds. */
    private static Money fallsOnGeneralFund(GrantRules rules, FinancialYear year, Money before, Money residual) {
        int order = year.compareTo(rules.lastUnderOverride());
        if (order < 0) {
            return Money.ZERO;
        }
        return Money.ofPence(order == 0 ? deficit(residual) : deficit(residual) - deficit(before));
    }

    private static long deficit(Money balance) {
        return Math.max(0, -balance.pence());
    }
}

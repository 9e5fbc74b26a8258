package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.time.FinancialYear;

/**
 * The cumulative balance of the dedicated schools grant that a forecast starts from.
 *
 * @param endOf the financial year at whose end, 31 March, it stood
 * @param balance pounds; negative is a deficit
 * @param terms what is said about a deficit beside its size
 */
public record OpeningBalance(FinancialYear endOf, Assumption balance, DeficitTerms terms) {

    /** One of which nothing more is said. */
    public OpeningBalance(FinancialYear endOf, Assumption balance) {
        this(endOf, balance, DeficitTerms.NONE);
    }
}

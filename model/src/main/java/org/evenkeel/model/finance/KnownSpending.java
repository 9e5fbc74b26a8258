package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.time.FinancialYear;

/**
 * All high needs spending of a past year, to which prices are aligned: they are multiplied by the one factor that makes
 * the plans of that year at those prices, with other spending, come to this total.
 *
 * @param year the financial year
 * @param total pounds, places funded directly by the department among them
 */
public record KnownSpending(FinancialYear year, Assumption total) {}

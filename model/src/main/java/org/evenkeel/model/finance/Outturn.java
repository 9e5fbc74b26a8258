package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.time.FinancialYear;

/**
 * How a year closed, or is expected to close by the council's own monitoring.
 *
 * @param year the financial year
 * @param inYear income less spend, pounds; negative is a deficit
 */
public record Outturn(FinancialYear year, Assumption inYear) {}

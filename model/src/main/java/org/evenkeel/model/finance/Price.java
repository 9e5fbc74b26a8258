package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * What a plan costs the high needs block for a year in one placement: place and top-up, or fee.
 *
 * @param placement where the child is educated
 * @param value pounds a plan-year
 * @param year the financial year at whose prices it is given
 * @param standing how well it is known
 */
public record Price(Placement placement, Assumption value, FinancialYear year, Standing standing) {}

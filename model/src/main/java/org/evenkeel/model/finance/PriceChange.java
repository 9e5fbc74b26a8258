package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * A price that differs from what it would have been, such as by a cap on fees. It comes after prices have been aligned to
 * a known total, so that alignment does not undo it.
 *
 * @param placement whose price
 * @param from the first financial year in which it differs; every later one differs too
 * @param change percent of what the price would have been; negative is cheaper, never below -100
 */
public record PriceChange(Placement placement, FinancialYear from, Assumption change) {

    /** What a price in a year is multiplied by. */
    double factor(Placement of, FinancialYear year, MoneyDraws draws) {
        return of == placement && year.compareTo(from) >= 0 ? Math.max(0, 1 + draws.once(change) / 100) : 1;
    }
}

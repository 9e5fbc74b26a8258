package org.evenkeel.model.finance;

import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/** What one run draws for prices: a level for each placement and how all of them rise, before alignment. */
final class RunPrices {

    private final PriceBook book;
    private final double[] levels = new double[Placement.values().length];
    private final int firstYear;
    private final double[] index;

    /**
     * Draws prices for the years that are needed.
     *
     * @param from the first financial year for which prices are asked; the years of listed prices are added
     * @param to the last
     */
    RunPrices(PriceBook book, MoneyDraws draws, FinancialYear from, FinancialYear to) {
        this.book = book;
        int first = from.startYear();
        int last = to.startYear();
        for (Price price : book.prices().values()) {
            levels[price.placement().ordinal()] = draws.once(price.value());
            first = Math.min(first, price.year().startYear());
            last = Math.max(last, price.year().startYear());
        }
        this.firstYear = first;
        this.index = new double[last - first + 1];
        index[0] = 1;
        for (int year = 1; year < index.length; year++) {
            FinancialYear into = new FinancialYear(first + year);
            index[year] = index[year - 1]
                    * book.inflation()
                            .in(into)
                            .map(percent -> 1 + draws.ofYear(percent, into) / 100)
                            .orElse(1.0);
        }
    }

    /** Pounds a plan-year at the prices of a financial year. */
    double pounds(Placement placement, FinancialYear year) {
        return levels[placement.ordinal()]
                * index[year.startYear() - firstYear]
                / index[book.price(placement).year().startYear() - firstYear];
    }
}

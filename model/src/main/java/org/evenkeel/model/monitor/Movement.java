package org.evenkeel.model.monitor;

import java.util.List;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.sector.Placement;

/**
 * Why the in-year position of one account of a year differs from that of another: numbers, mix, price, other. Whole pence
 * that add up exactly. See {@code docs/method/monitoring.md}.
 */
public final class Movement {

    private Movement() {}

    /**
     * From one account to another; a part below nothing worsens the position.
     *
     * @throws IllegalArgumentException if they are not of the same year
     */
    public static Bridge between(YearAccount from, YearAccount to) {
        if (!from.year().equals(to.year())) {
            throw new IllegalArgumentException("A movement is between two accounts of one year");
        }
        double cost = 0;
        double monthsBefore = 0;
        double monthsAfter = 0;
        double atOldPrices = 0;
        long priced = 0;
        long before = 0;
        for (Placement placement : Placement.ALL) {
            if (!isPriced(from, to, placement)) {
                continue;
            }
            before += from.of(placement);
            priced += to.of(placement);
            cost += from.of(placement);
            monthsBefore += from.months(placement);
            monthsAfter += to.months(placement);
            double price = from.months(placement) > 0
                    ? from.of(placement) / from.months(placement)
                    : to.of(placement) / to.months(placement);
            atOldPrices += to.months(placement) * price;
        }
        // Each step is rounded where it ends, so that what lies between two steps is whole and all of them add up.
        long moreMonths = monthsBefore > 0 ? Math.round(cost / monthsBefore * monthsAfter) : before;
        long otherMix = Math.round(atOldPrices);
        long numbers = before - moreMonths;
        long mix = moreMonths - otherMix;
        long price = otherMix - priced;
        long start = from.inYear().pence();
        long end = to.inYear().pence();
        return new Bridge(
                new Outcome.InYear(to.year()),
                start,
                end,
                List.of(
                        new Bridge.Part("numbers", "Numbers: more or fewer plan-months", numbers),
                        new Bridge.Part("mix", "Mix: where children are educated", mix),
                        new Bridge.Part("price", "Price: what a plan-month costs", price),
                        new Bridge.Part(
                                "other",
                                "Other: income, services, lines without plan-months",
                                end - start - numbers - mix - price)));
    }

    /** Whether a placement's cost can be laid to plan-months: none of the accounts has cost without them. */
    private static boolean isPriced(YearAccount from, YearAccount to, Placement placement) {
        boolean hasMonths = from.months(placement) > 0 || to.months(placement) > 0;
        return hasMonths
                && (from.months(placement) > 0 || from.of(placement) == 0)
                && (to.months(placement) > 0 || to.of(placement) == 0);
    }
}

package org.evenkeel.model.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.Defaults;
import org.evenkeel.model.finance.Price;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * What stands in for prices and income that a plan file leaves out, where it says {@code assume-missing: yes}: England's
 * defaults. Each becomes a note of the plan, so that nobody takes it for the council's own.
 */
final class Assumed {

    private static final Map<String, Boolean> WORDS = Map.of("yes", true, "no", false);

    private final boolean isAllowed;
    private final List<String> notes = new ArrayList<>();

    private Assumed(boolean isAllowed) {
        this.isAllowed = isAllowed;
    }

    static Assumed of(Section root) {
        return new Assumed(root.has("assume-missing")
                && root.choice("assume-missing", WORDS).orElse(false));
    }

    /** What was assumed, in sentences. */
    List<String> notes() {
        return notes;
    }

    /** England's price for a placement, if it may be assumed. */
    Optional<Price> price(Placement placement) {
        Price price = Defaults.prices().get(placement);
        if (!isAllowed || price == null) {
            return Optional.empty();
        }
        notes.add("Assumed, because the plan does not say: the price of " + placement.code() + " is England's default, "
                + Written.POUNDS.text(BigDecimal.valueOf(price.value().value().middle())) + " a plan-year at "
                + price.year() + " prices.");
        return Optional.of(price);
    }

    /** England's inflation, if it may be assumed. */
    Optional<Steps> inflation() {
        if (!isAllowed) {
            return Optional.empty();
        }
        notes.add("Assumed, because the plan does not say: prices rise as this project's planning rates do, "
                + words(Defaults.inflation().from()) + ".");
        return Optional.of(Defaults.inflation());
    }

    /** The high needs block with growth for years that are missing after an amount, if it may be assumed. */
    Amounts highNeedsBlock(Amounts block, FinancialYear first, FinancialYear last) {
        List<FinancialYear> missing = block.missing(first, last);
        if (!isAllowed || missing.isEmpty()) {
            return block;
        }
        SortedMap<FinancialYear, Assumption> growth =
                new TreeMap<>(block.growth().from());
        SortedMap<FinancialYear, Assumption> added = new TreeMap<>();
        for (FinancialYear year : missing) {
            if (block.growth().in(year).isEmpty()) {
                Defaults.highNeedsGrowth().in(year).ifPresent(percent -> added.put(year, percent));
            }
        }
        growth.putAll(added);
        if (!added.isEmpty()) {
            notes.add("Assumed, because the plan does not say: the high needs block grows by this project's planning"
                    + " rates, " + words(added) + ".");
        }
        return new Amounts(block.given(), new Steps(growth));
    }

    private static String words(SortedMap<FinancialYear, Assumption> percents) {
        return percents.entrySet().stream()
                .map(each -> Written.PERCENT.text(
                                BigDecimal.valueOf(each.getValue().value().middle())) + " into " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}

package org.evenkeel.model.finance;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.sector.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What plans cost by placement, how prices rise, and the total they must explain.
 *
 * @param prices a price for every placement
 * @param inflation how all of them rise into each financial year, percent a year
 * @param known a year's known total to which they are aligned; null if none is known
 * @param changes prices that differ, after alignment, from what they would have been
 */
public record PriceBook(
        Map<Placement, Price> prices,
        Steps inflation,
        @Nullable KnownSpending known,
        List<PriceChange> changes) {

    /** One in which no price differs. */
    public PriceBook(Map<Placement, Price> prices, Steps inflation, @Nullable KnownSpending known) {
        this(prices, inflation, known, List.of());
    }

    /** Every placement needs a price, 0 where the block pays nothing. */
    public PriceBook {
        Map<Placement, Price> copy = new EnumMap<>(Placement.class);
        copy.putAll(prices);
        List<Placement> missing = Arrays.stream(Placement.values())
                .filter(placement -> !copy.containsKey(placement))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No price for " + missing);
        }
        prices = Collections.unmodifiableMap(copy);
        changes = List.copyOf(changes);
    }

    /** The same prices, some of them changed. */
    public PriceBook with(List<PriceChange> others) {
        return new PriceBook(prices, inflation, known, others);
    }

    /** The year's total to which prices are aligned, if one is known. */
    public Optional<KnownSpending> knownSpending() {
        return Optional.ofNullable(known);
    }

    /** What a plan in a placement costs. */
    public Price price(Placement placement) {
        return Objects.requireNonNull(prices.get(placement));
    }
}

package org.evenkeel.model.planfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.KnownSpending;
import org.evenkeel.model.finance.Names;
import org.evenkeel.model.finance.Price;
import org.evenkeel.model.finance.PriceBook;
import org.evenkeel.model.finance.Standing;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/** Reads the {@code prices} section. */
final class Prices {

    private Prices() {}

    static PriceBook read(Section root, Assumed assumed) {
        Section section =
                Section.required(root, "prices", "per-plan", "inflation", "known-spending", "source", "basis");
        Steps inflation = inflation(section, assumed);
        return new PriceBook(perPlan(section, assumed), inflation, known(section));
    }

    private static Steps inflation(Section section, Assumed assumed) {
        if (!section.has("inflation")) {
            return assumed.inflation().orElseGet(() -> {
                section.missing("inflation", "Say how prices rise, such as 2025-26: 2.2% a year; 0% a year if not.");
                return Steps.NONE;
            });
        }
        return Sums.steps(
                section,
                "inflation",
                Names.INFLATION,
                "Inflation of prices",
                Quantity.PERCENT_A_YEAR,
                Names.PERCENT_A_YEAR);
    }

    private static Map<Placement, Price> perPlan(Section section, Assumed assumed) {
        Map<Placement, Price> prices = new EnumMap<>(Placement.class);
        boolean mistyped = false;
        for (Node.Field field : section.fields("per-plan")) {
            String path = section.at("per-plan") + "." + field.key();
            Placement placement = Words.PLACEMENTS.get(field.key());
            if (placement == null) {
                mistyped = true;
                section.faults()
                        .add(
                                "unknown-word",
                                field.line(),
                                path,
                                "There is no placement \"" + field.key() + "\".",
                                Near.help(field.key(), Words.PLACEMENTS.keySet()));
            } else {
                prices.put(placement, price(field.value(), path, section.context(), placement));
            }
        }
        for (Placement placement : Placement.ALL) {
            if (!prices.containsKey(placement)) {
                assumed.price(placement).ifPresent(price -> prices.put(placement, price));
            }
        }
        List<Placement> missing = Placement.ALL.stream()
                .filter(placement -> !prices.containsKey(placement))
                .toList();
        if (!section.has("per-plan") && !missing.isEmpty()) {
            section.missing("per-plan", "Give what a plan costs in every placement.");
        } else if (!missing.isEmpty() && !mistyped) {
            section.fault(
                    "missing-price",
                    "per-plan",
                    "There is no price for "
                            + missing.stream().map(Placement::code).collect(Collectors.joining(", ")) + ".",
                    "Give every placement a price, £0 where nothing is paid.");
        }
        for (Placement placement : missing) {
            prices.put(placement, harmless(placement, section.context()));
        }
        return prices;
    }

    private static Price price(Node node, String path, Context context, Placement placement) {
        Section section =
                Section.of(node, path, context, "value", "low", "high", "year", "standing", "source", "basis", "note");
        return new Price(
                placement,
                Values.read(section, meaning(placement), Quantity.PRICE),
                section.year("year"),
                section.choice("standing", Words.STANDINGS).orElse(Standing.ASSUMED));
    }

    private static Price harmless(Placement placement, Context context) {
        Node zero = new Node.Scalar("£0", 0);
        return new Price(
                placement,
                Values.read(zero, "", context, meaning(placement), Quantity.PRICE),
                new FinancialYear(2000),
                Standing.ASSUMED);
    }

    private static Meaning meaning(Placement placement) {
        return new Meaning(Names.price(placement), "Price: " + placement.label(), Names.POUNDS_A_PLAN_YEAR);
    }

    private static @Nullable KnownSpending known(Section prices) {
        if (!prices.has("known-spending")) {
            return null;
        }
        Section section =
                Section.required(prices, "known-spending", "year", "value", "low", "high", "source", "basis", "note");
        FinancialYear year = section.year("year");
        return new KnownSpending(
                year,
                Values.read(
                        section,
                        new Meaning(Names.KNOWN_SPENDING, "High needs spending " + year, Names.POUNDS),
                        Quantity.POUNDS));
    }
}

package org.evenkeel.model.finance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;

/**
 * Prices and yearly rates to use where a council states none: England's, dated and sourced, from
 * {@code reference/prices/}.
 */
public final class Defaults {

    private static final String FOLDER = "/reference/prices/";
    private static final String PRICE_INFLATION = "price-inflation";

    private Defaults() {}

    /** A price for every placement. */
    public static Map<Placement, Price> prices() {
        return Shipped.PRICES;
    }

    /** How prices rise, percent a year. */
    public static Steps inflation() {
        return rate(PRICE_INFLATION, Names.INFLATION, "Inflation of prices");
    }

    /** How an amount grows that rises as prices do, percent a year. */
    static Steps inflationOf(String name, String title) {
        return rate(PRICE_INFLATION, Names.growth(name), "Growth: " + title);
    }

    /** How the high needs block grows after the last published allocation, percent a year. */
    public static Steps highNeedsGrowth() {
        return rate("high-needs-growth", Names.growth(Names.HIGH_NEEDS_BLOCK), "Growth: High needs block");
    }

    private static Steps rate(String rate, String name, String title) {
        Steps steps = Shipped.RATES.get(rate);
        if (steps == null) {
            throw new IllegalStateException("the build is broken: no rate " + rate);
        }
        SortedMap<FinancialYear, Assumption> named = new TreeMap<>();
        steps.from()
                .forEach((year, value) -> named.put(
                        year,
                        new Assumption(
                                name,
                                title + " from " + year,
                                value.unit(),
                                value.value(),
                                value.basis(),
                                value.source(),
                                value.note())));
        return new Steps(named);
    }

    private static Map<Placement, Price> readPrices() {
        Map<Placement, Price> prices = new EnumMap<>(Placement.class);
        read("england-defaults.csv", row -> {
            Price price = price(row);
            prices.put(price.placement(), price);
        });
        return Map.copyOf(prices);
    }

    private static Price price(NamedCsvRecord row) {
        Placement placement = Placement.ofCode(row.getField("placement")).orElseThrow();
        Standing standing = Arrays.stream(Standing.values())
                .filter(each -> each.code().equals(row.getField("standing")))
                .findFirst()
                .orElseThrow();
        double pounds = Double.parseDouble(row.getField("pounds"));
        String source = row.getField("source");
        Assumption value = new Assumption(
                Names.price(placement),
                "Price: " + placement.label(),
                Names.POUNDS_A_PLAN_YEAR,
                Uncertainty.atLeastZero(around(pounds, standing)),
                standing == Standing.ASSUMED ? Basis.JUDGEMENT : Basis.ENGLAND,
                Source.of(source.isEmpty() ? "Default prices of this project" : source, ""),
                row.getField("derivation") + " The range is a judgement: " + Math.round(spread(standing) * 100)
                        + "% either way for a figure that is " + standing.words() + ".");
        return new Price(placement, value, FinancialYear.parse(row.getField("financial_year")), standing);
    }

    private static Range around(double pounds, Standing standing) {
        return new Range(pounds * (1 - spread(standing)), pounds, pounds * (1 + spread(standing)));
    }

    /** How far one council's price may lie from England's, as a part of it; a judgement, see docs/method/money.md. */
    private static double spread(Standing standing) {
        return switch (standing) {
            case VERIFIED -> 0.10;
            case SECONDARY, DERIVED -> 0.15;
            case ASSUMED -> 0.35;
        };
    }

    private static Map<String, Steps> readRates() {
        Map<String, SortedMap<FinancialYear, Assumption>> rates = new TreeMap<>();
        read("planning-rates.csv", row -> {
            String name = row.getField("rate");
            FinancialYear year = FinancialYear.parse(row.getField("from_year"));
            rates.computeIfAbsent(name, _ -> new TreeMap<>()).put(year, rate(name, row));
        });
        Map<String, Steps> steps = new TreeMap<>();
        rates.forEach((name, from) -> steps.put(name, new Steps(from)));
        return steps;
    }

    private static Assumption rate(String name, NamedCsvRecord row) {
        return new Assumption(
                name,
                name,
                Names.PERCENT_A_YEAR,
                Uncertainty.anySign(new Range(
                        Double.parseDouble(row.getField("low")),
                        Double.parseDouble(row.getField("percent")),
                        Double.parseDouble(row.getField("high")))),
                Basis.valueOf(row.getField("basis").toUpperCase(Locale.ROOT)),
                Source.of(row.getField("source"), ""),
                row.getField("note"));
    }

    private static void read(String file, Consumer<NamedCsvRecord> row) {
        InputStream stream = Defaults.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the build is broken: no " + FOLDER + file + " on the class path");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds what is read, so that it is read on first use only. */
    private static final class Shipped {
        static final Map<Placement, Price> PRICES = readPrices();
        static final Map<String, Steps> RATES = readRates();
    }
}

package org.evenkeel.model.finance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/**
 * Rules about deficits of the dedicated schools grant that hold on a day, from {@code reference/agreements/rules.csv}.
 * A plan of January 2025 meets the override's end as it was known then; one of 2026 the stability grant as well.
 *
 * @param overrideEnds the last day on which deficits stay apart from the general fund
 * @param override where that is said
 * @param stability the stability grant; empty before it was announced
 */
public record GrantRules(LocalDate overrideEnds, Rule override, Optional<Stability> stability) {

    private static final List<Rule> ALL = read();

    /**
     * One rule.
     *
     * @param name a stable word
     * @param value as in the file
     * @param from the first day on which it was the rule
     * @param until the last; empty if it still is
     * @param source where it is said
     * @param standing how well it is known
     * @param note what a reader must know; may be empty
     */
    public record Rule(
            String name,
            String value,
            LocalDate from,
            Optional<LocalDate> until,
            Source source,
            Standing standing,
            String note) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * The stability grant.
     *
     * @param percent of the eligible deficit
     * @param deficitOf the financial year at whose end the deficit is measured
     * @param paidIn the financial year in which it is paid
     * @param rule where the rate is said
     */
    public record Stability(BigDecimal percent, FinancialYear deficitOf, FinancialYear paidIn, Rule rule) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * The grant, to the pound: the rate of what the deficit exceeds the ineligible part by, nothing if it does not.
         *
         * @param balance at the end of the year; negative is a deficit
         * @param ineligible what of the deficit is not for high needs, positive
         */
        public Money of(Money balance, Money ineligible) {
            Money eligible = balance.negated().minus(ineligible);
            if (eligible.pence() <= 0) {
                return Money.ZERO;
            }
            BigDecimal pounds = BigDecimal.valueOf(eligible.pence(), 2)
                    .multiply(percent)
                    .divide(HUNDRED)
                    .setScale(0, RoundingMode.HALF_UP);
            return Money.ofPounds(pounds);
        }
    }

    /** The rules as they were known on a day. */
    public static GrantRules on(LocalDate day) {
        Rule override = find("override-ends", day)
                .orElseThrow(() -> new IllegalArgumentException("No rule about the override is known on " + day));
        Optional<Stability> stability = find("stability-grant-deficit-at", day)
                .map(at -> new Stability(
                        new BigDecimal(known("stability-grant-rate", LocalDate.parse(at.value()))
                                .value()),
                        yearOf(LocalDate.parse(at.value())),
                        FinancialYear.parse(
                                known("stability-grant-paid-in", day).value()),
                        known("stability-grant-rate", LocalDate.parse(at.value()))));
        return new GrantRules(LocalDate.parse(override.value()), override, stability);
    }

    /** The last financial year whose deficit stays apart from the general fund. */
    public FinancialYear lastUnderOverride() {
        return yearOf(overrideEnds);
    }

    private static FinancialYear yearOf(LocalDate day) {
        return FinancialYear.ofMonth(MonthIndex.of(day.getYear(), day.getMonthValue()));
    }

    private static Rule known(String name, LocalDate day) {
        return find(name, day).orElseThrow(() -> new IllegalStateException("rules.csv has no " + name + " on " + day));
    }

    private static Optional<Rule> find(String name, LocalDate day) {
        return ALL.stream()
                .filter(rule -> rule.name().equals(name) && rule.holdsOn(day))
                .findFirst();
    }

    private static List<Rule> read() {
        InputStream stream = Objects.requireNonNull(
                GrantRules.class.getResourceAsStream("/reference/agreements/rules.csv"), "the build is broken");
        List<Rule> rules = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> rules.add(rule(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rules);
    }

    private static Rule rule(NamedCsvRecord row) {
        String until = row.getField("until");
        Standing standing = List.of(Standing.values()).stream()
                .filter(each -> each.code().equals(row.getField("standing")))
                .findFirst()
                .orElseThrow();
        return new Rule(
                row.getField("rule"),
                row.getField("value"),
                LocalDate.parse(row.getField("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                Source.of(row.getField("source"), ""),
                standing,
                row.getField("note"));
    }
}

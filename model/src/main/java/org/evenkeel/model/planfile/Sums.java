package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.BlockTransfer;
import org.evenkeel.model.finance.Income;
import org.evenkeel.model.finance.Item;
import org.evenkeel.model.finance.Names;
import org.evenkeel.model.finance.OpeningBalance;
import org.evenkeel.model.finance.OtherSpending;
import org.evenkeel.model.finance.Outturn;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.time.FinancialYear;

/** Reads {@code income}, {@code other-spending}, {@code opening-balance} and {@code outturns}. */
final class Sums {

    private Sums() {}

    /**
     * The {@code income} section.
     *
     * @param first the first financial year that needs income
     * @param last the last
     * @param assumed what may be assumed where it says nothing
     */
    static Income income(Section root, FinancialYear first, FinancialYear last, Assumed assumed) {
        Section income = Section.required(
                root, "income", "high-needs-block", "schools-block-transfer", "others", "source", "basis");
        Amounts stated = amounts(
                Section.required(income, "high-needs-block", "amounts", "growth", "source", "basis"),
                Names.HIGH_NEEDS_BLOCK,
                "High needs block",
                "amounts");
        Amounts block = isKnown(stated, first) ? assumed.highNeedsBlock(stated, first, last) : stated;
        requireYears(income, "high-needs-block", block, first, last);
        BlockTransfer transfer = null;
        if (income.has("schools-block-transfer")) {
            Section section = Section.required(
                    income, "schools-block-transfer", "schools-block", "growth", "share", "source", "basis", "note");
            Amounts schools = amounts(section, Names.SCHOOLS_BLOCK, "Schools block", "schools-block");
            requireYears(income, "schools-block-transfer", schools, first, last);
            Steps share = steps(
                    section,
                    "share",
                    Names.BLOCK_TRANSFER,
                    "Share of the schools block moved to high needs",
                    Quantity.PERCENT_OF,
                    Names.PERCENT);
            transfer = new BlockTransfer(schools, share);
        }
        return new Income(block, transfer, items(income, "others"));
    }

    /** The {@code other-spending} section. */
    static OtherSpending otherSpending(Section root) {
        return new OtherSpending(items(root, "other-spending"));
    }

    /** The {@code opening-balance} section. */
    static OpeningBalance opening(Section root) {
        Section section =
                Section.required(root, "opening-balance", "end-of", "value", "low", "high", "source", "basis", "note");
        FinancialYear year = section.year("end-of");
        return new OpeningBalance(
                year,
                Values.read(
                        section,
                        new Meaning(Names.OPENING_BALANCE, "Balance at the end of " + year, Names.POUNDS),
                        Quantity.POUNDS),
                DeficitSection.read(root));
    }

    /** The {@code outturns} section. */
    static List<Outturn> outturns(Section root, FinancialYear opening) {
        List<Outturn> outturns = new ArrayList<>();
        byYear(root, "outturns", "Outturn of", Names.OUTTURN, Quantity.POUNDS, Names.POUNDS, true)
                .forEach((year, value) -> {
                    if (year.compareTo(opening) < 0 && !root.isFaulty("outturns")) {
                        root.fault(
                                "dates",
                                "outturns",
                                "The outturn of " + year + " is of a year before the opening balance.",
                                "Give outturns of " + opening + " or later.");
                    }
                    outturns.add(new Outturn(year, value));
                });
        return outturns;
    }

    /** A section of values that hold from a financial year until the next that is given. */
    static Steps steps(Section section, String key, String name, String title, Quantity quantity, String unit) {
        return new Steps(byYear(section, key, title + " from", name, quantity, unit, false));
    }

    private static List<Item> items(Section root, String key) {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items(key)) {
            Section section =
                    Ids.item(root, key, node, items.size() + 1, "id", "title", "amounts", "growth", "source", "basis");
            String id = Ids.id(section, ids);
            String title = section.text("title", "Write what it is.");
            items.add(new Item(id, title, amounts(section, id, title, "amounts")));
        }
        return items;
    }

    /** Amounts by financial year and how they grow. */
    static Amounts amounts(Section section, String name, String title, String key) {
        SortedMap<FinancialYear, Assumption> given =
                byYear(section, key, title, name, Quantity.POUNDS, Names.POUNDS, true);
        if (given.isEmpty() && !section.has(key)) {
            section.missing(key, "Write an amount for a financial year, such as 2025-26: £80,301,000.");
        }
        Steps growth = steps(
                section,
                "growth",
                Names.growth(name),
                "Growth: " + title,
                Quantity.PERCENT_A_YEAR,
                Names.PERCENT_A_YEAR);
        return new Amounts(given, growth);
    }

    /** Whether years can be missing: not where amounts or the opening year could not be read. */
    private static boolean isKnown(Amounts amounts, FinancialYear first) {
        return !amounts.given().isEmpty() && first.compareTo(Section.NO_YEAR.next()) > 0;
    }

    private static void requireYears(
            Section income, String key, Amounts amounts, FinancialYear first, FinancialYear last) {
        List<FinancialYear> missing = isKnown(amounts, first) ? amounts.missing(first, last) : List.of();
        if (!missing.isEmpty()) {
            income.fault(
                    "missing-year",
                    key,
                    "There is no amount for "
                            + missing.stream().map(FinancialYear::toString).collect(Collectors.joining(", ")) + ".",
                    "Write the amount, or a growth that carries on an earlier one.");
        }
    }

    private static SortedMap<FinancialYear, Assumption> byYear(
            Section section,
            String key,
            String title,
            String name,
            Quantity quantity,
            String unit,
            boolean nameHasYear) {
        SortedMap<FinancialYear, Assumption> values = new TreeMap<>();
        for (Node.Field field : section.fields(key)) {
            String path = section.at(key) + "." + field.key();
            Optional<FinancialYear> year = Dates.year(field.key());
            if (year.isEmpty()) {
                section.faults()
                        .add(
                                "year",
                                field.line(),
                                path,
                                "\"" + field.key() + "\" is not a financial year.",
                                "Write values by financial year, such as 2025-26: " + quantity.example() + ".");
            }
            FinancialYear known = year.orElse(Section.NO_YEAR);
            Meaning meaning = new Meaning(nameHasYear ? Names.ofYear(name, known) : name, title + " " + known, unit);
            Assumption value = Values.read(field.value(), path, section.context(), meaning, quantity);
            year.ifPresent(found -> values.put(found, value));
        }
        return values;
    }
}

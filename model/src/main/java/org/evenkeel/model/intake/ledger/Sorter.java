package org.evenkeel.model.intake.ledger;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.evenkeel.model.intake.ledger.Ledger.Tally;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/** Takes rows one by one and says of each whether it is posted, held back, left out or not high needs. */
final class Sorter {

    private final LedgerMapping mapping;
    private final LedgerMapping.Finder finder;
    private final AmountParser parser;
    private final Decisions decisions;
    private final int width;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> readable = new ArrayList<>();
    private final List<Held> findings = new ArrayList<>();

    /** Of a row: the first line on which the same posting stands. */
    private final Map<Posting, Integer> seen = new HashMap<>();

    /** A ledger has few days and many rows. */
    private final Map<String, OptionalInt> months = new HashMap<>();

    private Tally read = Tally.NONE;
    private Tally held = Tally.NONE;
    private Tally leftOut = Tally.NONE;
    private Tally elsewhere = Tally.NONE;

    private record Posting(
            int month, String code, String costCentre, String journal, String about, String key, long debit) {}

    /** Whether a row goes on to the next check. */
    private enum Verdict {
        POST,
        STOP
    }

    Sorter(LedgerMapping mapping, List<String> header) {
        this.mapping = mapping;
        this.finder = mapping.finder();
        this.parser = new AmountParser(mapping.amounts());
        this.decisions = new Decisions(mapping);
        this.width = header.size();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i).strip(), i);
        }
    }

    void add(CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return;
        }
        LedgerMapping.Columns columns = mapping.columns();
        String code = text(row, columns.code());
        String journal = text(row, columns.journal());
        Place place = new Place(line, code, journal);
        if (row.getFieldCount() != width) {
            refuse(
                    place,
                    Fault.ROW,
                    OptionalLong.empty(),
                    "The row has " + row.getFieldCount() + " fields, the header " + width + ".",
                    "Look for a comma or line break in a text without quotes, and export again.");
            return;
        }
        OptionalLong debit = debit(row, place);
        if (debit.isEmpty()) {
            return;
        }
        String costCentre = text(row, columns.costCentre());
        Optional<CodeRule> rule = finder.find(code, costCentre);
        if (rule.isEmpty()) {
            refuse(
                    place,
                    Fault.UNKNOWN_CODE,
                    debit,
                    "The mapping has no place for code \"" + code + "\""
                            + (costCentre.isEmpty() ? "." : " of cost centre \"" + costCentre + "\"."),
                    "Add the code under codes, or write none there if it is not high needs.");
        } else if (!rule.get().isHighNeeds()) {
            Tally one = tally(debit);
            read = read.plus(one);
            elsewhere = elsewhere.plus(one);
        } else {
            keep(row, place, costCentre, debit.getAsLong(), rule.get());
        }
    }

    private void keep(CsvRecord row, Place place, String costCentre, long debit, CodeRule rule) {
        LedgerMapping.Columns columns = mapping.columns();
        String period = text(row, columns.period());
        OptionalInt month =
                months.computeIfAbsent(period, text -> mapping.period().read(text, mapping.year()));
        if (month.isEmpty()) {
            refuse(
                    place,
                    Fault.MONTH_UNREADABLE,
                    OptionalLong.of(debit),
                    "\"" + shortened(period) + "\" is no month as the mapping writes it, such as "
                            + mapping.period().example() + ".",
                    "Correct the row, or the period in the mapping.");
            return;
        }
        if (month.getAsInt() < mapping.year().firstMonth()
                || month.getAsInt() > mapping.year().lastMonth()) {
            refuse(
                    place,
                    Fault.MONTH_OUT_OF_YEAR,
                    OptionalLong.of(debit),
                    "The month is " + MonthIndex.text(month.getAsInt()) + ", which is not in " + mapping.year() + ".",
                    "Leave it to the ledger of its own year, or have its month corrected.");
            return;
        }
        String key = text(row, columns.key());
        Optional<String> wrongKey = key.isEmpty() ? Optional.empty() : ChildKey.fault(key);
        if (wrongKey.isPresent()) {
            refuse(place, Fault.KEY, OptionalLong.of(debit), wrongKey.get(), "Export the key of the case system.");
            return;
        }
        Row kept = new Row(
                place.line(),
                month.getAsInt(),
                place.code(),
                costCentre,
                place.journal(),
                text(row, columns.description()),
                key,
                debit,
                rule);
        if (isNew(kept)) {
            read = read.plus(tally(OptionalLong.of(debit)));
            readable.add(kept);
        }
    }

    /** Without journals two equal postings cannot be told from one posted twice, and are taken as two. */
    private boolean isNew(Row row) {
        if (row.journal().isEmpty()) {
            return true;
        }
        Integer first = seen.putIfAbsent(
                new Posting(
                        row.month(), row.code(), row.costCentre(), row.journal(), row.about(), row.key(), row.debit()),
                row.line());
        if (first == null) {
            return true;
        }
        return judge(
                        row,
                        Fault.DUPLICATE,
                        "The posting stands on line " + first + " already: the same month, code, cost centre, journal"
                                + " and amount.",
                        "If both are meant, dismiss it with post; if not, with leave-out.")
                == Verdict.POST;
    }

    /** What is posted, once every row is known. */
    Ledger ledger() {
        Poster poster = new Poster(mapping.year());
        Signs signs = Signs.of(readable);
        signs.usual().forEach(poster::post);
        signs.reversals().forEach(poster::post);
        for (Row row : signs.unexplained()) {
            Verdict verdict = settle(
                    row,
                    Fault.SIGN,
                    "A " + (row.rule().isIncome() ? "debit on income" : "credit on spending") + " of "
                            + Money.ofPence(-row.pence()) + " reverses no posting of that amount before it.",
                    "If it is a refund, dismiss it with post; if the sign is wrong, have it corrected.");
            if (verdict == Verdict.POST) {
                poster.post(row);
            }
        }
        findings.sort(Comparator.comparingInt(Held::line));
        return poster.ledger(read, held, leftOut, elsewhere, findings, decisions.idle());
    }

    private record Place(int line, String code, String journal) {}

    private OptionalLong debit(CsvRecord row, Place place) {
        LedgerMapping.Columns columns = mapping.columns();
        if (!columns.amount().isEmpty()) {
            OptionalLong amount = amount(text(row, columns.amount()), place);
            return mapping.amounts().isDebitPositive() || amount.isEmpty()
                    ? amount
                    : OptionalLong.of(-amount.getAsLong());
        }
        String debit = text(row, columns.debit());
        String credit = text(row, columns.credit());
        OptionalLong first = debit.isEmpty() && !credit.isEmpty() ? OptionalLong.of(0) : amount(debit, place);
        if (first.isEmpty() || credit.isEmpty()) {
            return first;
        }
        OptionalLong second = amount(credit, place);
        return second.isEmpty() ? second : OptionalLong.of(first.getAsLong() - second.getAsLong());
    }

    private OptionalLong amount(String text, Place place) {
        return switch (parser.parse(text)) {
            case AmountParser.Read(long pence) -> OptionalLong.of(pence);
            case AmountParser.Unread(Fault fault, String message, String action) -> {
                refuse(place, fault, OptionalLong.empty(), message, action);
                yield OptionalLong.empty();
            }
        };
    }

    /** A row that cannot be posted: held, or left out if an officer says so. */
    private void refuse(Place place, Fault fault, OptionalLong debit, String message, String action) {
        Optional<Dismissal> decision = decisions.of(fault, place.code(), place.journal());
        findings.add(new Held(fault, place.line(), place.code(), place.journal(), debit, message, action, decision));
        Tally one = tally(debit);
        read = read.plus(one);
        if (decision.isPresent()) {
            leftOut = leftOut.plus(one);
        } else {
            held = held.plus(one);
        }
    }

    /** A row that can be posted if an officer says so, met for the first time. */
    private Verdict judge(Row row, Fault fault, String message, String action) {
        Verdict verdict = settle(row, fault, message, action);
        if (verdict == Verdict.STOP) {
            read = read.plus(tally(OptionalLong.of(row.debit())));
        }
        return verdict;
    }

    private Verdict settle(Row row, Fault fault, String message, String action) {
        Optional<Dismissal> decision = decisions.of(fault, row.code(), row.journal());
        findings.add(new Held(
                fault, row.line(), row.code(), row.journal(), OptionalLong.of(row.debit()), message, action, decision));
        Tally one = tally(OptionalLong.of(row.debit()));
        if (decision.isEmpty()) {
            held = held.plus(one);
            return Verdict.STOP;
        }
        if (decision.get().treatment() == Dismissal.Treatment.LEAVE_OUT) {
            leftOut = leftOut.plus(one);
            return Verdict.STOP;
        }
        return Verdict.POST;
    }

    private static Tally tally(OptionalLong debit) {
        return debit.isPresent() ? new Tally(1, 0, Money.ofPence(debit.getAsLong())) : new Tally(1, 1, Money.ZERO);
    }

    private String text(CsvRecord row, String column) {
        Integer position = column.isEmpty() ? null : positions.get(column);
        return position == null || position >= row.getFieldCount()
                ? ""
                : row.getField(position).strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 30));
    }
}

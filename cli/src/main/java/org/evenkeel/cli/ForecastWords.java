package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.cli.FanTable.Entry;
import org.evenkeel.cli.FanTable.Period;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.forecast.LibraryContent;
import org.evenkeel.report.forecast.MoneyFigures;
import org.evenkeel.report.forecast.MoneySections;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;

/** Says in a terminal what a forecast says. */
final class ForecastWords {

    private static final int NAME = 34;

    /** Unmitigated and mitigated; a plan's further scenarios are in its files. */
    private static final int SHOWN = 2;

    private final Terminal terminal;

    ForecastWords(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One council's forecast as a few tables. */
    void tell(Made made) {
        Forecast forecast = LibraryContent.own(made.forecast(), made.plan());
        terminal.head(made.plan().title());
        terminal.say(span(forecast) + ", " + Numbers.count(forecast.settings().runs()) + " runs, seed "
                + forecast.settings().seed());
        plans(forecast);
        made.money().map(money -> LibraryContent.own(money, made.plan())).ifPresent(this::money);
        terminal.say("");
        Tables tables = new Tables(terminal);
        made.money().flatMap(MoneySections::savings).ifPresent(tables::show);
        LibraryContent.tables(made.forecast(), made.plan(), made.money()).forEach(tables::show);
        others(forecast);
        terminal.item("Population: " + forecast.assumptions().population().note());
        Stream.concat(forecast.assumptions().caveats().stream(), made.plan().notes().stream())
                .forEach(terminal::item);
        terminal.say("");
        howToRead(forecast);
    }

    /** One line for each of many councils, of whom so many have no projection of their population. */
    void tell(List<Row> rows, Forecast any, int withoutProjection) {
        terminal.head("Every council, from published statistics");
        terminal.say(span(any) + ", " + Numbers.count(any.settings().runs()) + " runs, seed "
                + any.settings().seed());
        terminal.say("");
        TextTable table = new TextTable(
                1, "Plans", Months.brief(any.start()), Months.brief(any.until()), FanTable.RANGE, "Change");
        for (Row row : rows) {
            double change = row.middle() / row.opening() - 1;
            table.row(
                    row.name().length() > NAME ? row.name().substring(0, NAME - 1) + "…" : row.name(),
                    Numbers.count(row.opening()),
                    Numbers.count(row.middle()),
                    Unit.COUNT.range(row.low(), row.high()),
                    row.opening() > 0 ? (change > 0 ? "+" : "") + Numbers.percent(change) : "");
        }
        table.lines().forEach(terminal::say);
        terminal.say("");
        terminal.item("Population: projected for " + (rows.size() - withoutProjection)
                + " councils; the last estimate carried forward by cohort for " + withoutProjection + ".");
        howToRead(any);
    }

    /** Where the files are. */
    void files(Path folder, List<String> names) {
        terminal.say("");
        terminal.say("Written to " + folder + ":");
        Terminal.wrap(String.join(", ", names), Terminal.WIDTH - 2).forEach(line -> terminal.say("  " + line));
        if (names.contains("forecast.html")) {
            terminal.tell("Open forecast.html there in a browser for charts, the account and every assumption.");
        }
    }

    private void plans(Forecast forecast) {
        List<Period> periods = new ArrayList<>();
        periods.add(new Period(Months.brief(forecast.start()), forecast.start()));
        for (FinancialYear year = FinancialYear.ofMonth(forecast.start());
                year.lastMonth() <= forecast.until();
                year = year.next()) {
            periods.add(new Period(Months.brief(year.lastMonth()), year.lastMonth()));
        }
        if (periods.getLast().number() < forecast.until()) {
            periods.add(new Period(Months.brief(forecast.until()), forecast.until()));
        }
        List<Entry> entries = forecast.scenarios().stream()
                .limit(SHOWN)
                .map(scenario -> new Entry(scenario.scenario().title(), scenario.fan(Measure.PLANS, Group.ALL)))
                .toList();
        terminal.say("");
        terminal.head("Education, health and care plans");
        FanTable.lines("Month", periods, entries, Unit.COUNT).forEach(terminal::say);
    }

    private void money(MoneyFigures money) {
        terminal.say("");
        terminal.head("In-year position: income less spending; a minus is a deficit");
        positions(money, MoneyFigures.Account::inYear);
        terminal.say("");
        terminal.head("Cumulative position at the end of the year");
        positions(money, MoneyFigures.Account::cumulative);
        if (!money.chances().isEmpty()) {
            terminal.say("");
            terminal.head("Chance of meeting each condition");
            chances(money).lines().forEach(terminal::say);
        }
    }

    private void positions(MoneyFigures money, Function<MoneyFigures.Account, Fan> fan) {
        List<Entry> entries = money.accounts().stream()
                .limit(SHOWN)
                .map(account -> new Entry(account.title(), fan.apply(account)))
                .toList();
        Fan first = entries.getFirst().fan();
        List<Period> years = IntStream.rangeClosed(first.first(), first.last())
                .mapToObj(year -> new Period(new FinancialYear(year).toString(), year))
                .toList();
        FanTable.lines("Year", years, entries, Unit.POSITION).forEach(terminal::say);
    }

    private static TextTable chances(MoneyFigures money) {
        List<String> headings = new ArrayList<>(List.of("Condition"));
        List<MoneyFigures.Account> shown =
                money.accounts().stream().limit(SHOWN).toList();
        shown.forEach(account -> headings.add(account.title()));
        TextTable table = new TextTable(1, headings.toArray(new String[0]));
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        for (MoneyFigures.ConditionChance chance : money.chances()) {
            String words = chance.probability().isPresent()
                    ? Words.chance(chance.probability().getAsDouble())
                    : "not reached";
            byName.computeIfAbsent(chance.name(), _ -> new HashMap<>()).put(chance.scenario(), words);
        }
        byName.forEach((name, byScenario) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            shown.forEach(account -> cells.add(byScenario.getOrDefault(account.scenario(), "")));
            table.row(cells.toArray(new String[0]));
        });
        return table;
    }

    private void others(Forecast forecast) {
        List<String> others = forecast.scenarios().stream()
                .skip(SHOWN)
                .map(scenario -> scenario.scenario().title())
                .toList();
        if (!others.isEmpty()) {
            terminal.tell("In the files as well: " + String.join("; ", others) + ".");
            terminal.say("");
        }
    }

    private static String span(Forecast forecast) {
        return Months.full(forecast.start()) + " to " + Months.full(forecast.until());
    }

    private void howToRead(Forecast forecast) {
        terminal.tell("Of " + Numbers.count(forecast.settings().runs())
                + " runs, half end above the middle figure and half below; eight in ten lie in the range, one in ten above"
                + " it and one in ten below. Plan for the range, not for the middle. Nothing here decides about a child:"
                + " anyone who needs a plan gets one.");
    }

    /**
     * What a line of many says of one council.
     *
     * @param name of the council
     * @param opening plans at the start
     * @param low tenth percentile of plans at the end
     * @param middle median of plans at the end
     * @param high ninetieth percentile of plans at the end
     */
    record Row(String name, double opening, double low, double middle, double high) {

        static Row of(Made made) {
            Forecast forecast = made.forecast();
            Fan plans = forecast.scenario(Scenario.UNMITIGATED).fan(Measure.PLANS, Group.ALL);
            int until = forecast.until();
            return new Row(
                    forecast.assumptions().authority().name(),
                    plans.median(forecast.start()),
                    plans.at(Quantile.P10, until),
                    plans.median(until),
                    plans.at(Quantile.P90, until));
        }
    }
}

package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.AnnualSpend;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** Says in a terminal what a forecast from transitions says. */
final class AnnualWords {

    private final Terminal terminal;

    AnnualWords(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(AnnualForecast forecast, Optional<AnnualSpend> spend, boolean isOurs) {
        terminal.head("Education, health and care plans from transitions");
        terminal.say("January " + forecast.start() + " to January " + forecast.until() + ", "
                + Numbers.count(forecast.settings().runs()) + " runs, seed "
                + forecast.settings().seed() + (isOurs ? "" : ", the field's conventions"));
        terminal.say("");
        years(forecast, spend).lines().forEach(terminal::say);
        terminal.say("");
        settings(forecast).lines().forEach(terminal::say);
        terminal.say("");
        terminal.tell("Half of the runs end above the middle figure and half below; eight in ten lie in the range. Past"
                + " transitions are taken to go on as they were: there is no trend here, and no shortage of places."
                + (isOurs
                        ? ""
                        : " Under the field's conventions ranges are too narrow: they draw rates anew each year.")
                + " Nothing here decides about a child: anyone who needs a plan gets one.");
    }

    private static TextTable years(AnnualForecast forecast, Optional<AnnualSpend> spend) {
        List<String> headings = new ArrayList<>(List.of("January", "Expected", "Plans", FanTable.RANGE));
        spend.ifPresent(_ -> headings.addAll(List.of("Cost a year", FanTable.RANGE)));
        TextTable table = new TextTable(1, headings.toArray(String[]::new));
        IntStream.rangeClosed(forecast.start(), forecast.until()).forEach(year -> {
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(year),
                    Numbers.count(forecast.expectation().total(year)),
                    Numbers.count(forecast.total().median(year)),
                    range(forecast.total(), year, Unit.COUNT)));
            spend.ifPresent(pounds -> {
                cells.add(Numbers.millions(pounds.total().median(year)));
                cells.add(range(pounds.total(), year, Unit.POUNDS));
            });
            table.row(cells.toArray(String[]::new));
        });
        return table;
    }

    private static TextTable settings(AnnualForecast forecast) {
        int last = forecast.until();
        TextTable table =
                new TextTable(1, "Setting", String.valueOf(forecast.start()), String.valueOf(last), FanTable.RANGE);
        forecast.bySetting()
                .forEach((setting, fan) -> table.row(
                        setting,
                        Numbers.count(fan.median(forecast.start())),
                        Numbers.count(fan.median(last)),
                        range(fan, last, Unit.COUNT)));
        return table;
    }

    private static String range(Fan fan, int year, Unit unit) {
        double low = fan.at(Quantile.P10, year);
        double high = fan.at(Quantile.P90, year);
        return year == fan.first() ? "known" : unit.range(low, high);
    }
}

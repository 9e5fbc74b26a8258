package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.forecast.MoneyFigures.Account;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;

/** What a forecast's money comes to, in sentences and figures. */
final class MoneyWords {

    private MoneyWords() {}

    /** A sentence for each scenario. */
    static List<String> sentences(MoneyFigures money) {
        List<String> sentences = new ArrayList<>();
        for (Account account : shown(money)) {
            Fan inYear = account.inYear();
            Fan cumulative = account.cumulative();
            int last = inYear.last();
            int end = cumulative.last();
            sentences.add("Money, " + account.title().toLowerCase(Locale.ROOT) + ": in " + MoneyContent.year(last)
                    + " we expect " + Words.position(inYear.median(last)) + " in the year; in eight runs in ten, "
                    + Fans.between(inYear, last, Unit.POSITION) + ". By the end of "
                    + Months.full(new FinancialYear(end).lastMonth()) + " that comes to "
                    + Words.position(cumulative.median(end)) + " in all ("
                    + Fans.between(cumulative, end, Unit.POSITION) + ").");
        }
        return sentences;
    }

    private static List<Account> shown(MoneyFigures money) {
        return money.accounts().stream().limit(Tones.MOST).toList();
    }

    static List<Block.KeyFigure> figures(MoneyFigures money) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        for (Account account : shown(money)) {
            Fan fan = account.cumulative();
            int last = fan.last();
            figures.add(new Block.KeyFigure(
                    "Balance at the end of " + Months.full(new FinancialYear(last).lastMonth()) + ", "
                            + account.title().toLowerCase(Locale.ROOT),
                    Numbers.millions(fan.median(last)),
                    "80% range: " + Fans.between(fan, last, Unit.POSITION)));
        }
        return figures;
    }
}

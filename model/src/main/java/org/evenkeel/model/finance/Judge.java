package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenkeel.model.finance.Condition.Cumulative;
import org.evenkeel.model.finance.Condition.InYear;
import org.evenkeel.model.finance.Condition.Plans;
import org.evenkeel.model.finance.Condition.When;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/** Tells whether one run meets a condition. */
final class Judge {

    private Judge() {}

    enum Verdict {
        MET,
        NOT_MET,
        /** The run says nothing of that time. */
        OUT_OF_REACH
    }

    static Verdict of(Condition condition, Position position, ScenarioForecast forecast, int run) {
        return switch (condition.test()) {
            case InYear(var year, var when) -> yearly(condition, position, year, when, position::inYear);
            case Cumulative(var year, var when) -> yearly(condition, position, year, when, position::cumulative);
            case Plans(int month) ->
                covers(forecast, month) ? verdict(condition, forecast.plans(run, month)) : Verdict.OUT_OF_REACH;
        };
    }

    private static boolean covers(ScenarioForecast forecast, int month) {
        Fan plans = forecast.fan(Measure.PLANS, Group.ALL);
        return month >= plans.first() && month <= plans.last();
    }

    private static Verdict yearly(
            Condition condition,
            Position position,
            FinancialYear year,
            When when,
            Function<FinancialYear, Optional<Money>> value) {
        List<Boolean> holds = new ArrayList<>();
        for (FinancialYear each : years(position, year, when)) {
            value.apply(each)
                    .map(money -> condition.direction().holds(money.pounds(), condition.limit()))
                    .ifPresent(holds::add);
        }
        boolean isReached = value.apply(year).isPresent();
        return switch (when) {
            case IN, FROM -> isReached ? met(!holds.contains(false)) : Verdict.OUT_OF_REACH;
            // Held in an earlier year already, whatever comes after the forecast.
            case BY -> holds.contains(true) ? Verdict.MET : isReached ? Verdict.NOT_MET : Verdict.OUT_OF_REACH;
        };
    }

    private static List<FinancialYear> years(Position position, FinancialYear year, When when) {
        List<FinancialYear> years = new ArrayList<>();
        int lastShown = position.first().startYear() + position.years() - 1;
        switch (when) {
            case IN -> years.add(year);
            case BY -> {
                for (int start = position.first().startYear() - 1; start <= year.startYear(); start++) {
                    years.add(new FinancialYear(start));
                }
            }
            case FROM -> {
                for (int start = year.startYear(); start <= Math.max(lastShown, year.startYear()); start++) {
                    years.add(new FinancialYear(start));
                }
            }
        }
        return years;
    }

    private static Verdict verdict(Condition condition, double value) {
        return met(condition.direction().holds(value, condition.limit()));
    }

    private static Verdict met(boolean isMet) {
        return isMet ? Verdict.MET : Verdict.NOT_MET;
    }

    /** What a chance rests on, where that needs saying. */
    static String basis(Condition condition, FinancialYear first) {
        FinancialYear year = yearOf(condition, first);
        return year.compareTo(first) < 0
                ? "Judged on the figures given for " + year + ", which the forecast does not change."
                : "";
    }

    private static FinancialYear yearOf(Condition condition, FinancialYear otherwise) {
        return switch (condition.test()) {
            case InYear inYear -> inYear.year();
            case Cumulative cumulative -> cumulative.year();
            case Plans _ -> otherwise;
        };
    }
}

package org.evenkeel.app.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Table;

/**
 * A fan as data: lists of one length, one element a period.
 *
 * @param scenario its name
 * @param what the measure, or the line of the account
 * @param group whom it counts; empty for pounds
 * @param periods months such as {@code 2025-01}, or financial years such as {@code 2025-26}
 * @param values {@code mean}, {@code p05} and so on to {@code p95}
 */
record ApiFan(String scenario, String what, String group, List<String> periods, Map<String, List<Double>> values) {

    static ApiFan ofMonths(Made.Series series) {
        return of(series, MonthIndex::text);
    }

    static ApiFan ofYears(Made.Series series) {
        return of(series, year -> new FinancialYear(year).toString());
    }

    private static ApiFan of(Made.Series series, IntFunction<String> period) {
        Fan fan = series.fan();
        Map<String, List<Double>> values = new LinkedHashMap<>();
        values.put("mean", list(fan.mean()));
        for (Quantile quantile : Quantile.values()) {
            values.put(quantile.code(), list(fan.quantiles().get(quantile.ordinal())));
        }
        List<String> periods =
                IntStream.rangeClosed(fan.first(), fan.last()).mapToObj(period).toList();
        return new ApiFan(series.scenario(), series.what(), series.group(), periods, values);
    }

    private static List<Double> list(Table table) {
        List<Double> values = new ArrayList<>(table.size());
        for (double value : table.toArray()) {
            values.add(value);
        }
        return List.copyOf(values);
    }
}

package org.evenkeel.model.finance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.caseload.transitions.UnitCosts;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.transitions.AnnualForecast;

/**
 * What the plans of each January cost in a year, in pounds at the prices of the cost file. The periods of the fans are
 * calendar years.
 *
 * @param total all plans
 * @param bySetting by setting, in the order of the forecast
 */
public record AnnualSpend(Fan total, Map<String, Fan> bySetting) {

    /** Keeps its own copy. */
    public AnnualSpend {
        bySetting = Collections.unmodifiableMap(new LinkedHashMap<>(bySetting));
    }

    /** Every plan times the cost of its need and setting, run by run. */
    public static AnnualSpend of(AnnualForecast forecast, UnitCosts costs) {
        AnnualForecast.Kinds kinds = forecast.kinds();
        List<String> needs = kinds.needs();
        List<String> settings = kinds.settings();
        int runs = forecast.settings().runs();
        int years = forecast.until() - forecast.start() + 1;
        long[][] pence = new long[settings.size()][needs.size()];
        for (int setting = 0; setting < settings.size(); setting++) {
            for (int need = 0; need < needs.size(); need++) {
                pence[setting][need] =
                        costs.of(needs.get(need), settings.get(setting)).pence();
            }
        }
        long[][] all = new long[years][runs];
        Map<String, Fan> bySetting = new LinkedHashMap<>();
        for (int setting = 0; setting < settings.size(); setting++) {
            long[][] spent = new long[years][runs];
            for (int year = 0; year < years; year++) {
                for (int need = 0; need < needs.size(); need++) {
                    for (int run = 0; run < runs; run++) {
                        long plans = kinds.plans(forecast.start() + year, run, need, setting);
                        spent[year][run] =
                                Math.addExact(spent[year][run], Math.multiplyExact(plans, pence[setting][need]));
                    }
                }
                for (int run = 0; run < runs; run++) {
                    all[year][run] = Math.addExact(all[year][run], spent[year][run]);
                }
            }
            bySetting.put(
                    settings.get(setting), Fans.of(forecast.start(), years, runs, (year, run) -> spent[year][run]));
        }
        return new AnnualSpend(Fans.of(forecast.start(), years, runs, (year, run) -> all[year][run]), bySetting);
    }
}

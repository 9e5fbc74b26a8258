package org.evenkeel.model.finance;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.finance.PublishedPath.Counts;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * Plans by placement in the months of a past year, from what is known: totals by month, counts by placement in a few
 * months, the forecast's own first month. Between known months a straight line; before the first, that one; after the
 * forecast's start, the mean of its unmitigated scenario. The same in every run and scenario.
 */
final class PastPlans {

    private static final int PLACEMENTS = Placement.values().length;

    private final NavigableMap<Integer, Double> totals = new TreeMap<>();
    private final NavigableMap<Integer, double[]> shares = new TreeMap<>();
    private final Map<FinancialYear, double[]> years = new HashMap<>();
    private final Unmitigated unmitigated;
    private final int start;
    private final int until;

    /** Plans in a placement and month after the start, with nothing new: the mean of the runs, or what is expected. */
    interface Unmitigated {
        double plans(Placement placement, int month);
    }

    PastPlans(Forecast forecast, ManagementPlan plan) {
        this(forecast.assumptions().opening(), forecast.until(), plan, mean(forecast));
    }

    private static Unmitigated mean(Forecast forecast) {
        ScenarioForecast scenario = forecast.scenario(Scenario.UNMITIGATED);
        return (placement, month) ->
                scenario.fan(Measure.PLANS, new Group.OfPlacement(placement)).mean(month);
    }

    PastPlans(Snapshot opening, int until, ManagementPlan plan, Unmitigated unmitigated) {
        this.start = opening.month();
        this.until = until;
        this.unmitigated = unmitigated;
        for (PlanCounts counts : plan.planCounts()) {
            double[] plans = new double[PLACEMENTS];
            counts.plans().forEach((placement, count) -> plans[placement.ordinal()] = count);
            know(counts.month(), plans);
        }
        for (PublishedPath path : plan.published()) {
            if (path.kind() == PublishedPath.Kind.ACTUAL
                    && path.subject().equals(new Counts(Measure.PLANS, Group.ALL))) {
                totals.putAll(path.values().headMap(start));
            }
        }
        double[] plans = new double[PLACEMENTS];
        int[] counts = opening.byPlacement();
        for (int placement = 0; placement < PLACEMENTS; placement++) {
            plans[placement] = counts[placement];
        }
        know(start, plans);
    }

    private void know(int month, double[] plans) {
        double total = 0;
        for (double count : plans) {
            total += count;
        }
        if (month <= start && total > 0) {
            totals.put(month, total);
            double[] share = new double[PLACEMENTS];
            for (int placement = 0; placement < PLACEMENTS; placement++) {
                share[placement] = plans[placement] / total;
            }
            shares.put(month, share);
        }
    }

    /** Whether every month of a year is known, lies between known months, or is forecast. */
    boolean covers(FinancialYear year) {
        return !totals.isEmpty() && totals.firstKey() <= year.firstMonth() && until >= year.lastMonth();
    }

    /** Plan-months of a year in each placement; not to be changed. */
    double[] planMonths(FinancialYear year) {
        return years.computeIfAbsent(year, this::add);
    }

    private double[] add(FinancialYear year) {
        double[] sums = new double[PLACEMENTS];
        for (int month = year.firstMonth(); month <= year.lastMonth(); month++) {
            for (Placement placement : Placement.values()) {
                sums[placement.ordinal()] += plans(month, placement);
            }
        }
        return sums;
    }

    private double plans(int month, Placement placement) {
        if (month > start) {
            return unmitigated.plans(placement, Math.min(month, until));
        }
        if (totals.isEmpty()) {
            return 0;
        }
        int p = placement.ordinal();
        NavigableMap<Integer, Double> ofPlacement = new TreeMap<>();
        shares.forEach((known, share) -> ofPlacement.put(known, share[p]));
        return between(totals, month) * between(ofPlacement, month);
    }

    /** The value of a month on straight lines between known months. */
    private static double between(NavigableMap<Integer, Double> known, int month) {
        Map.Entry<Integer, Double> before = known.floorEntry(month);
        Map.Entry<Integer, Double> after = known.ceilingEntry(month);
        if (before == null || after == null) {
            return before == null
                    ? known.firstEntry().getValue()
                    : known.lastEntry().getValue();
        }
        int span = after.getKey() - before.getKey();
        double part = span == 0 ? 0 : (month - before.getKey()) / (double) span;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}

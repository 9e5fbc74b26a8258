package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenkeel.model.intake.monthly.Figure;
import org.evenkeel.model.intake.monthly.MonthlyFigures;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;

/**
 * From a forecast to what happened, cause by cause. Parts are whole plans, or whole pence, and add up exactly. See
 * {@code docs/method/actuals.md}.
 *
 * @param isMoney whether it is pence that plans cost, rather than plans
 * @param first the first month compared, as a {@code MonthIndex}
 * @param last for plans the month that they are counted in, for money the last month that is paid for
 * @param from what was foretold
 * @param to what happened
 * @param parts what each cause adds; positive is more plans, or more spending
 */
public record ActualsBridge(boolean isMoney, int first, int last, long from, long to, List<Bridge.Part> parts) {

    public ActualsBridge {
        parts = List.copyOf(parts);
        if (from + parts.stream().mapToLong(Bridge.Part::amount).sum() != to) {
            throw new IllegalArgumentException("The parts do not add up");
        }
    }

    /**
     * A month of both.
     *
     * @param month a {@code MonthIndex}
     * @param forecast plans foretold
     * @param actual plans as they came to be
     */
    public record Month(int month, double forecast, long actual) {}

    /**
     * All that a file allows.
     *
     * @param isOfFile whether the forecast is the file's own rather than ours
     * @param months the months compared
     * @param known the flows that both have in every month
     * @param plans the bridge of plans
     * @param spending the bridge of what plans cost; empty without a month that both have
     * @param isPartial whether spending of some months could not be compared
     */
    public record Comparison(
            boolean isOfFile,
            List<Month> months,
            Set<Figure> known,
            ActualsBridge plans,
            Optional<ActualsBridge> spending,
            boolean isPartial) {}

    /**
     * Compares a forecast with what happened: the file's own forecast if it brings one, else ours.
     *
     * @throws IllegalArgumentException if fewer than two months have plans in both
     */
    public static Comparison compare(Outlook outlook, MonthlyFigures actual) {
        Foretold forecast = actual.hasForecast() ? new Foretold.OfFile(actual) : new Foretold.Ours(outlook);
        List<Month> months = new ArrayList<>();
        for (MonthlyFigures.Month row : actual.months()) {
            forecast.of(Figure.PLANS, row.month())
                    .ifPresent(foretold -> actual.actual(Figure.PLANS, row.month())
                            .ifPresent(plans -> months.add(new Month(row.month(), foretold, plans))));
        }
        if (months.size() < 2) {
            throw new IllegalArgumentException(
                    "Fewer than two months have plans both in the file and in the forecast, which runs from "
                            + MonthIndex.text(outlook.assumptions().start()) + " to "
                            + MonthIndex.text(outlook.until())
                            + ". Give later months, or the forecast of the time as forecast_plans");
        }
        Month first = months.getFirst();
        Month last = months.getLast();
        PlanDifference difference =
                new PlanDifference(actual, forecast, outlook.assumptions().outcomeDelay(), first.month(), last.month());
        ActualsBridge plans = of(
                false,
                first.month(),
                last.month(),
                Math.round(last.forecast()),
                last.actual(),
                difference.at(last.month()));
        List<Month> paid = months.stream()
                .filter(month -> actual.actual(Figure.SPENDING, month.month()).isPresent()
                        && forecast.of(Figure.SPENDING, month.month()).isPresent()
                        && month.forecast() > 0)
                .toList();
        long given = actual.months().stream()
                .filter(row -> row.actual().containsKey(Figure.SPENDING))
                .count();
        return new Comparison(
                actual.hasForecast(),
                List.copyOf(months),
                difference.known(),
                plans,
                paid.isEmpty() ? Optional.empty() : Optional.of(spending(actual, forecast, difference, paid)),
                paid.size() < given);
    }

    /** More plans cost what a plan was to cost; then who is where, at the prices foretold; the rest is price. */
    private static ActualsBridge spending(
            MonthlyFigures actual, Foretold forecast, PlanDifference difference, List<Month> months) {
        Map<Parting, Double> parts = new EnumMap<>(Parting.class);
        double from = 0;
        long to = 0;
        boolean hasMix = months.stream()
                .allMatch(month -> forecast.pricePerPlan(month.month()).isPresent()
                        && !actual.in(month.month()).orElseThrow().placements().isEmpty());
        for (Month month : months) {
            double foretold = forecast.of(Figure.SPENDING, month.month()).orElseThrow();
            long spent = actual.actual(Figure.SPENDING, month.month()).orElseThrow();
            double perPlan = foretold / month.forecast();
            difference
                    .at(month.month())
                    .forEach((parting, plans) -> parts.merge(parting, plans * perPlan, Double::sum));
            double asForetold = month.actual() * perPlan;
            if (hasMix) {
                double placed = atForetoldPrices(
                        month.actual(), actual.in(month.month()).orElseThrow(), forecast);
                parts.merge(Parting.MIX, placed - asForetold, Double::sum);
                parts.merge(Parting.PRICES, spent - placed, Double::sum);
            } else {
                parts.merge(Parting.MIX_AND_PRICES, spent - asForetold, Double::sum);
            }
            from += foretold;
            to += spent;
        }
        return of(true, months.getFirst().month(), months.getLast().month(), Math.round(from), to, parts);
    }

    /** What the plans of a month would have cost where they were, at the prices foretold. */
    private static double atForetoldPrices(long plans, MonthlyFigures.Month row, Foretold forecast) {
        Map<Placement, Double> prices = forecast.pricePerPlan(row.month()).orElseThrow();
        double cost = 0;
        double elsewhere = plans;
        double foretoldElsewhere = 0;
        double costElsewhere = 0;
        for (Placement placement : Placement.ALL) {
            Long counted = row.placements().get(placement);
            if (counted == null) {
                double foretold = forecast.plans(placement, row.month());
                foretoldElsewhere += foretold;
                costElsewhere += foretold * prices.getOrDefault(placement, 0.0);
            } else {
                cost += counted * prices.getOrDefault(placement, 0.0);
                elsewhere -= counted;
            }
        }
        return foretoldElsewhere > 0 ? cost + elsewhere * costElsewhere / foretoldElsewhere : cost;
    }

    private static ActualsBridge of(
            boolean isMoney, int first, int last, long from, long to, Map<Parting, Double> parts) {
        List<Parting> partings = List.copyOf(parts.keySet());
        long[] whole = Bridge.whole(
                partings.stream()
                        .mapToDouble(each -> parts.getOrDefault(each, 0.0))
                        .toArray(),
                to - from);
        return new ActualsBridge(
                isMoney,
                first,
                last,
                from,
                to,
                IntStream.range(0, whole.length)
                        .mapToObj(i -> new Bridge.Part(
                                partings.get(i).code(), partings.get(i).title(), whole[i]))
                        .toList());
    }
}

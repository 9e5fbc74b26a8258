package org.evenkeel.model.finance.explain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenkeel.model.intake.monthly.Figure;
import org.evenkeel.model.intake.monthly.MonthlyFigures;
import org.evenkeel.model.unit.Table;

/** Plans as they came to be less plans as foretold, at any month of a file, split by cause; in unrounded plans. */
final class PlanDifference {

    private final MonthlyFigures actual;
    private final Foretold forecast;
    private final Table delay;
    private final int first;
    private final Set<Figure> known = EnumSet.noneOf(Figure.class);
    private final OptionalDouble share;

    /**
     * Finds which flows are known in every month from the first to before the last.
     *
     * @param delay the chance that a request becomes a plan after 0, 1, 2… months
     */
    PlanDifference(MonthlyFigures actual, Foretold forecast, Table delay, int first, int last) {
        this.actual = actual;
        this.forecast = forecast;
        this.delay = delay;
        this.first = first;
        for (Figure figure : Figure.values()) {
            // What the forecast has of decisions follows from its share of requests that become plans.
            boolean isDecision = figure == Figure.NOT_ASSESSED || figure == Figure.NOT_ISSUED;
            if (IntStream.range(first, last)
                    .allMatch(month -> actual.actual(figure, month).isPresent()
                            && (isDecision || forecast.of(figure, month).isPresent()))) {
                known.add(figure);
            }
        }
        share = forecast.shareIssued(first, last);
    }

    Set<Figure> known() {
        return known;
    }

    /** The parts at a month for which both have plans; they add up to the whole difference. */
    Map<Parting, Double> at(int month) {
        Map<Parting, Double> parts = new EnumMap<>(Parting.class);
        double opening = more(Figure.PLANS, first);
        double since = more(Figure.PLANS, month) - opening;
        parts.put(Parting.OPENING, opening);
        boolean hasNew = known.contains(Figure.NEW_PLANS);
        boolean hasCeased = known.contains(Figure.CEASED);
        if (!hasNew && !hasCeased) {
            parts.put(Parting.NEW_LESS_CEASED, since);
            return parts;
        }
        double started = hasNew ? sum(Figure.NEW_PLANS, month) : since + sum(Figure.CEASED, month);
        double ceased = hasCeased ? sum(Figure.CEASED, month) : started - since;
        double movedIn = hasNew ? sum(Figure.MOVED_IN, month) : 0;
        double movedOut = hasCeased ? sum(Figure.MOVED_OUT, month) : 0;
        starts(parts, started - movedIn, month);
        parts.put(Parting.CEASING, movedOut - ceased);
        if (known.contains(Figure.MOVED_IN) || known.contains(Figure.MOVED_OUT)) {
            parts.put(Parting.MOVERS, movedIn - movedOut);
        }
        if (hasNew && hasCeased) {
            parts.put(Parting.COUNTING, since - started + ceased);
        }
        return parts;
    }

    private void starts(Map<Parting, Double> parts, double started, int month) {
        boolean hasRequests = known.contains(Figure.REQUESTS) && share.isPresent();
        if (!hasRequests || !known.contains(Figure.NEW_PLANS)) {
            parts.put(Parting.NEW_PLANS, started);
            return;
        }
        double requests = 0;
        for (int asked = first; asked < month; asked++) {
            requests += share.getAsDouble() * dueWithin(month - 1 - asked) * more(Figure.REQUESTS, asked);
        }
        parts.put(Parting.REQUESTS, requests);
        if (!known.contains(Figure.NOT_ASSESSED) || !known.contains(Figure.NOT_ISSUED)) {
            parts.put(Parting.SHARES_AND_TIME, started - requests);
            return;
        }
        // The forecast decided as many requests as its new plans stand for.
        double foretold = IntStream.range(first, month)
                .mapToDouble(each -> forecast.of(Figure.NEW_PLANS, each).orElse(0)
                        - (known.contains(Figure.MOVED_IN)
                                ? forecast.of(Figure.MOVED_IN, each).orElse(0)
                                : 0))
                .sum();
        double refused = happened(Figure.NOT_ASSESSED, month) + happened(Figure.NOT_ISSUED, month);
        double decided = share.getAsDouble() * (started + foretold + refused) - foretold;
        parts.put(Parting.CONVERSION, started - decided);
        parts.put(Parting.TIME, decided - requests);
    }

    private double dueWithin(int months) {
        double due = 0;
        for (int wait = 0; wait <= months && wait < delay.size(); wait++) {
            due += delay.at(wait);
        }
        return due;
    }

    private double happened(Figure figure, int until) {
        return IntStream.range(first, until)
                .mapToDouble(month -> actual.actual(figure, month).orElse(0))
                .sum();
    }

    /** How much more of a flow there was than foretold, up to before a month; 0 if it is not known. */
    private double sum(Figure figure, int until) {
        return known.contains(figure)
                ? IntStream.range(first, until)
                        .mapToDouble(month -> more(figure, month))
                        .sum()
                : 0;
    }

    private double more(Figure figure, int month) {
        return actual.actual(figure, month).orElseThrow()
                - forecast.of(figure, month).orElseThrow();
    }
}

package org.evenkeel.report.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Detail;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/**
 * How many children and young people an option touches, against doing nothing, run by run on the same children and luck.
 * A plan fewer is not a good in itself: it says only that somebody is without a plan who would have had one.
 *
 * @param january the month in which plans are counted, a {@code MonthIndex}: the last January of the forecast
 * @param requests requests for an assessment over the whole forecast, more or fewer; middle and 80% range
 * @param plans plans in that January, more or fewer; middle and 80% range
 * @param everyone all of them, on average
 * @param groups the same by age, need and placement, on average; groups that an option does not touch are left out
 */
public record Touched(int january, Range requests, Range plans, Row everyone, List<Row> groups) {

    /** Keeps its own copy. */
    public Touched {
        groups = List.copyOf(groups);
    }

    /** By what children and young people are grouped. */
    public enum Kind {
        AGE,
        NEED,
        PLACEMENT;

        /** As in ids. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As on a page. */
        String title() {
            return name().charAt(0) + code().substring(1);
        }
    }

    /**
     * One group, as the average over the runs of what differs from doing nothing.
     *
     * @param kind by what it is grouped; age for everyone
     * @param who the group
     * @param requests over the whole forecast; empty where the forecast does not know them by this
     * @param starts plans that start, over the whole forecast
     * @param ceases plans that cease, over the whole forecast
     * @param plans plans in January
     * @param elsewhere children whose plan names another kind of placement in January; empty where the question has no
     *     answer
     */
    public record Row(
            Kind kind,
            String who,
            OptionalDouble requests,
            double starts,
            double ceases,
            double plans,
            OptionalDouble elsewhere) {

        /** Whether it would be shown as nothing. */
        boolean isNothing() {
            return Math.abs(requests.orElse(0)) < LEAST
                    && Math.abs(starts) < LEAST
                    && Math.abs(ceases) < LEAST
                    && Math.abs(plans) < LEAST
                    && elsewhere.orElse(0) < LEAST;
        }
    }

    /** Averages below this are shown as nothing. */
    private static final double LEAST = 0.5;

    /** Whether anybody is touched at all, as far as can be counted. */
    public boolean isNobody() {
        return everyone.isNothing() && groups.isEmpty();
    }

    /**
     * Whom a scenario touches.
     *
     * @param one what is done
     * @param base doing nothing
     * @param moving what moves children between placements, one by one: in the whole, fewer plans would hide it
     * @throws IllegalArgumentException if the forecast was not counted as {@link OptionScenarios#breakdowns} says
     */
    static Touched of(ScenarioForecast one, ScenarioForecast base, List<ScenarioForecast> moving) {
        Counts counts = new Counts(one, base, moving);
        List<Row> groups = new ArrayList<>();
        for (Phase phase : Phase.ALL) {
            List<Group> ages = IntStream.rangeClosed(phase.youngest(), phase.oldest())
                    .<Group>mapToObj(Group.OfAge::new)
                    .toList();
            groups.add(counts.row(
                    Kind.AGE,
                    phase.label() + ", ages " + phase.youngest() + " to " + phase.oldest(),
                    ages,
                    true,
                    placement -> OptionScenarios.of(phase, placement)));
        }
        for (Need need : Need.ALL) {
            groups.add(counts.row(
                    Kind.NEED,
                    need.label(),
                    List.of(new Group.OfNeed(need)),
                    false,
                    placement -> OptionScenarios.of(need, placement)));
        }
        for (Placement placement : Placement.ALL) {
            groups.add(counts.placement(placement));
        }
        return new Touched(
                MonthIndex.of(counts.january, 1),
                paired(one, run -> counts.total(run, Measure.REQUESTS)),
                paired(one, run -> one.plans(run, counts.month()) - base.plans(run, counts.month())),
                counts.everyone(),
                groups.stream().filter(row -> !row.isNothing()).toList());
    }

    private static Range paired(ScenarioForecast one, IntToDoubleFunction value) {
        double[] values = IntStream.range(0, one.runs()).mapToDouble(value).toArray();
        Arrays.sort(values);
        return new Range(Quantile.P10.of(values), Quantile.P50.of(values), Quantile.P90.of(values));
    }

    /** One scenario beside another. */
    private record Counts(ScenarioForecast one, ScenarioForecast base, List<ScenarioForecast> moving, int january) {

        Counts(ScenarioForecast one, ScenarioForecast base, List<ScenarioForecast> moving) {
            this(one, base, moving, detail(base).januaries().getLast());
        }

        int month() {
            return MonthIndex.of(january, 1);
        }

        Row row(
                Kind kind,
                String who,
                List<Group> groups,
                boolean hasRequests,
                Function<Placement, OptionScenarios.Counted> counted) {
            double elsewhere = 0;
            for (ScenarioForecast each : moving) {
                for (Placement placement : Placement.ALL) {
                    OptionScenarios.Counted row = counted.apply(placement);
                    elsewhere += Math.max(0, mean(each, row) - mean(base, row));
                }
            }
            return new Row(
                    kind,
                    who,
                    hasRequests ? OptionalDouble.of(flow(Measure.REQUESTS, groups)) : OptionalDouble.empty(),
                    flow(Measure.STARTS, groups),
                    flow(Measure.CEASES, groups),
                    stock(groups),
                    OptionalDouble.of(elsewhere));
        }

        Row placement(Placement placement) {
            List<Group> groups = List.of(new Group.OfPlacement(placement));
            return new Row(
                    Kind.PLACEMENT,
                    placement.label(),
                    OptionalDouble.empty(),
                    flow(Measure.STARTS, groups),
                    flow(Measure.CEASES, groups),
                    stock(groups),
                    OptionalDouble.empty());
        }

        Row everyone() {
            List<Group> all = List.of(Group.ALL);
            double elsewhere = moving.stream()
                    .mapToDouble(each -> Placement.ALL.stream()
                            .map(Group.OfPlacement::new)
                            .mapToDouble(group -> Math.max(
                                    0,
                                    each.fan(Measure.PLANS, group).mean(month())
                                            - base.fan(Measure.PLANS, group).mean(month())))
                            .sum())
                    .sum();
            return new Row(
                    Kind.AGE,
                    "Everyone",
                    OptionalDouble.of(flow(Measure.REQUESTS, all)),
                    flow(Measure.STARTS, all),
                    flow(Measure.CEASES, all),
                    stock(all),
                    OptionalDouble.of(elsewhere));
        }

        double total(int run, Measure measure) {
            Fan any = one.fan(measure, Group.ALL);
            return IntStream.rangeClosed(any.first(), any.last())
                    .mapToLong(month -> one.count(run, month, measure) - base.count(run, month, measure))
                    .sum();
        }

        private double flow(Measure measure, List<Group> groups) {
            return groups.stream()
                    .mapToDouble(group -> sum(one.fan(measure, group)) - sum(base.fan(measure, group)))
                    .sum();
        }

        private double stock(List<Group> groups) {
            return groups.stream()
                    .mapToDouble(group -> one.fan(Measure.PLANS, group).mean(month())
                            - base.fan(Measure.PLANS, group).mean(month()))
                    .sum();
        }

        private static double sum(Fan fan) {
            return IntStream.rangeClosed(fan.first(), fan.last())
                    .mapToDouble(fan::mean)
                    .sum();
        }

        private double mean(ScenarioForecast forecast, OptionScenarios.Counted row) {
            return Arrays.stream(detail(forecast).plans(row.breakdown(), List.of(row.row()), january))
                    .average()
                    .orElse(0);
        }

        private static Detail detail(ScenarioForecast forecast) {
            return forecast.detail()
                    .orElseThrow(() -> new IllegalArgumentException("The options were not counted in detail"));
        }
    }
}

package org.evenkeel.model.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AgeRow;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.PublishedFlows;
import org.evenkeel.model.statistics.PublishedFlows.Timeliness;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.evenkeel.model.statistics.PublishedStock;
import org.evenkeel.model.statistics.YearSeries;
import org.junit.jupiter.api.Test;

/** Changes everything that was published later, and finds the same forecast. */
class LeakTest {

    private static final OpenStatistics STATISTICS = OpenStatistics.load().get();
    private static final List<Method> METHODS = Stream.concat(
                    SimpleMethod.all().stream(), Stream.of(new ModelMethod(3, 1, 2)))
            .toList();

    @Test
    void nothingPublishedAfterTheJanuaryChangesAForecast() {
        for (int origin : List.of(2018, 2021, 2023)) {
            Map<String, Map<Method.Case, List<Double>>> before = predictions(STATISTICS.england(), councils(), origin);
            AuthorityStatistics england = changed(STATISTICS.england(), origin);
            List<AuthorityStatistics> councils =
                    councils().stream().map(one -> changed(one, origin)).toList();
            assertNotEquals(STATISTICS.england(), england);
            assertFalse(before.getOrDefault(ModelMethod.CODE, Map.of()).isEmpty());
            assertEquals(before, predictions(england, councils, origin));
        }
    }

    private static List<AuthorityStatistics> councils() {
        return STATISTICS.all();
    }

    private static Map<String, Map<Method.Case, List<Double>>> predictions(
            AuthorityStatistics england, List<AuthorityStatistics> councils, int origin) {
        Known known = Known.at(origin, england, councils);
        Map<String, Map<Method.Case, List<Double>>> said = new HashMap<>();
        for (Method method : METHODS) {
            Map<Method.Case, List<Double>> ofMethod = new HashMap<>();
            method.predict(
                            known,
                            known.councils().subList(20, 23),
                            List.of(Target.values()),
                            List.of(1, 2),
                            (done, all) -> {})
                    .forEach((figure, prediction) -> ofMethod.put(
                            figure,
                            List.of(
                                    prediction.point(),
                                    prediction.hasRange() ? prediction.quantile(0.1) : 0,
                                    prediction.hasRange() ? prediction.quantile(0.9) : 0)));
            said.put(method.code(), ofMethod);
        }
        return said;
    }

    /**
     * A council's detailed tables become England's. England's own, and the first estimate of population, are what a
     * forecast is allowed to look at.
     */
    private static AuthorityStatistics changed(AuthorityStatistics from, int origin) {
        boolean isCouncil = from.area() instanceof LocalAuthority;
        AuthorityStatistics other = isCouncil ? STATISTICS.england() : from;
        return new AuthorityStatistics(
                from.area(),
                new PublishedStock(
                        later(from.stock().plans(), origin),
                        later(from.stock().byPlacement(), origin),
                        later(from.stock().byAgeBand(), origin)),
                later(from.flows(), origin - 1, isCouncil),
                other.detail(),
                other.needs(),
                later(from.population(), origin - 2),
                from.money());
    }

    private static PublishedFlows later(PublishedFlows flows, int last, boolean isCouncil) {
        Timeliness times = flows.timeliness();
        return new PublishedFlows(
                later(flows.requests(), last),
                later(flows.refused(), last),
                later(flows.assessments(), last),
                later(flows.notIssued(), last),
                later(flows.newPlans(), last),
                later(flows.newPlansByPlacement(), last),
                later(flows.newPlansByAgeBand(), last),
                later(flows.ceased(), last),
                later(flows.ceasedByReason(), last),
                later(flows.discontinued(), last),
                new Timeliness(
                        later(times.issued(), last),
                        later(times.withinTwentyWeeks(), last),
                        later(times.issuedNoExceptions(), last),
                        later(times.withinTwentyWeeksNoExceptions(), last),
                        isCouncil ? later(times.upToAYear(), last) : times.upToAYear(),
                        isCouncil ? later(times.overAYear(), last) : times.overAYear()),
                later(flows.movedToSpecial(), last),
                later(flows.movedToMainstream(), last),
                later(flows.appeals(), last));
    }

    private static PublishedPopulation later(PublishedPopulation population, int last) {
        TreeMap<Integer, PublishedPopulation.Row> rows = new TreeMap<>(population.byYear());
        int known = rows.isEmpty() ? last : Math.max(last, rows.firstKey());
        rows.replaceAll((year, row) -> year <= known
                ? row
                : new PublishedPopulation.Row(new AgeRow(new double[26]), row.basis(), row.status(), row.note()));
        return new PublishedPopulation(rows);
    }

    private static <G extends Enum<G>> GroupedSeries<G> later(GroupedSeries<G> groups, int last) {
        if (groups.groups().isEmpty()) {
            return groups;
        }
        Map<G, YearSeries> changed = new EnumMap<>(groups.series());
        changed.replaceAll((group, series) -> later(series, last));
        return new GroupedSeries<G>(changed);
    }

    private static YearSeries later(YearSeries series, int last) {
        YearSeries.Builder builder = YearSeries.builder();
        series.span().forEach(year -> {
            if (year <= last || !series.has(year)) {
                builder.from(series, year);
            } else {
                builder.value(year, 3 * series.orNaN(year) + 77);
            }
        });
        builder.value(Math.max(2026, last + 3), 123_456);
        return builder.build();
    }
}

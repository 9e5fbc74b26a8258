package org.evenkeel.model.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.FormerAuthority;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Reorganisation;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/**
 * Gives a new authority a past: its share of what was published for the authorities that it came out of.
 *
 * <p>The share is that of its plans among all the successors' in the first January published for them. It is one share
 * for every measure and year, and says so in a note with every figure it makes.
 */
final class Past {

    private final LocalAuthorities authorities;
    private final SeriesTable plans;

    Past(LocalAuthorities authorities, SeriesTable plans) {
        this.authorities = authorities;
        this.plans = plans;
    }

    /** How tables key an area: authorities by the department's three-digit code, others by the nine-character code. */
    static String key(Area area) {
        return area instanceof LocalAuthority authority ? authority.number() : area.code();
    }

    /** A stock by January. */
    YearSeries stock(Area area, Function<String, YearSeries> published) {
        return origin(area)
                .map(origin -> add(area, origin, origin.firstCensus(), published))
                .orElseGet(() -> published.apply(key(area)));
    }

    /** A flow by calendar year, or money by financial year. */
    YearSeries flow(Area area, Function<String, YearSeries> published) {
        return origin(area)
                .map(origin -> add(area, origin, origin.firstFlowYear(), published))
                .orElseGet(() -> published.apply(key(area)));
    }

    /** A percentage: the former authority's own stands for each successor's, if there was one only. */
    YearSeries percentage(Area area, Function<String, YearSeries> published) {
        YearSeries own = published.apply(key(area));
        Optional<Reorganisation> origin =
                origin(area).filter(one -> one.former().size() == 1);
        if (origin.isEmpty()) {
            return own;
        }
        FormerAuthority former = origin.get().former().getFirst();
        YearSeries theirs = published.apply(former.number());
        var builder = YearSeries.builder();
        own.span().forEach(year -> builder.from(own, year));
        theirs.years()
                .filter(year -> year < origin.get().firstFlowYear())
                .forEach(year -> builder.value(
                        year,
                        theirs.orNaN(year),
                        Status.APPORTIONED,
                        "The percentage of " + former.name() + ", whose area it was part of."));
        return builder.build();
    }

    /** A grouped flow or stock, group by group. */
    <G extends Enum<G>> GroupedSeries<G> grouped(
            Class<G> type,
            Function<Function<String, YearSeries>, YearSeries> rule,
            Function<G, List<String>> columns,
            SeriesTable table) {
        Map<G, YearSeries> groups = new EnumMap<>(type);
        for (G group : type.getEnumConstants()) {
            YearSeries series = rule.apply(area -> table.sum(area, columns.apply(group)));
            if (series.span().findAny().isPresent()) {
                groups.put(group, series);
            }
        }
        return new GroupedSeries<>(groups);
    }

    /** The share of the former authorities' figures that goes to an area, 0 to 1, and in words; empty if it is not new. */
    Optional<Share> share(Area area) {
        return origin(area).map(origin -> share(area, origin));
    }

    /**
     * A share.
     *
     * @param value 0 to 1
     * @param note where it comes from
     */
    record Share(double value, String note) {}

    private Share share(Area area, Reorganisation origin) {
        double all = 0;
        for (String successor : origin.successors()) {
            all += plans(successor, origin);
        }
        double share = plans(key(area), origin) / all;
        String note = String.format(
                Locale.UK,
                "%.1f%% of the figure for %s: its share of the successors' plans in January %d.",
                share * 100,
                origin.formerNames(),
                origin.firstCensus());
        return new Share(share, note);
    }

    private double plans(String authority, Reorganisation origin) {
        return plans.series(authority, "ehcplans").orNaN(origin.firstCensus());
    }

    private Optional<Reorganisation> origin(Area area) {
        return area instanceof LocalAuthority authority ? authorities.originOf(authority) : Optional.empty();
    }

    private YearSeries add(Area area, Reorganisation origin, int firstOwn, Function<String, YearSeries> published) {
        YearSeries own = published.apply(key(area));
        List<YearSeries> formers = origin.former().stream()
                .map(former -> published.apply(former.number()))
                .toList();
        var years = new TreeSet<Integer>();
        formers.forEach(former -> former.span().filter(year -> year < firstOwn).forEach(years::add));
        Share share = share(area, origin);
        var builder = YearSeries.builder();
        own.span().filter(year -> year >= firstOwn).forEach(year -> builder.from(own, year));
        for (int year : years) {
            Optional<YearSeries> gap =
                    formers.stream().filter(former -> !former.has(year)).findFirst();
            if (gap.isPresent()) {
                builder.missing(
                        year, gap.get().status(year), gap.get().note(year).orElse(""));
            } else if (Double.isFinite(share.value())) {
                double sum = formers.stream()
                        .mapToDouble(former -> former.orNaN(year))
                        .sum();
                builder.value(year, sum * share.value(), Status.APPORTIONED, share.note());
            }
        }
        return builder.build();
    }
}

package org.evenkeel.model.intake.sen2.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.model.intake.Neighbour;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AuthorityStatistics;

/**
 * What is published of a council, its statistical neighbours and England, to set its own shares beside.
 *
 * @param council itself
 * @param neighbours the ten that the department's model finds nearest
 * @param england all authorities together
 */
public record Peers(AuthorityStatistics council, List<AuthorityStatistics> neighbours, AuthorityStatistics england) {

    private static final int LOOKS_BACK = 5;

    /** Keeps its own copy. */
    public Peers {
        neighbours = List.copyOf(neighbours);
    }

    /** Those of a council. */
    public static Peers of(LocalAuthority council, OpenStatistics statistics) {
        return new Peers(
                statistics.of(council),
                statistics.neighboursOf(council).stream()
                        .map(Neighbour::authority)
                        .map(statistics::of)
                        .toList(),
                statistics.england());
    }

    /**
     * The latest published figures up to a return's own year. The neighbours' is the mean of their shares, each counting alike,
     * as councils' own tables have it; it is not the share of all their children together.
     *
     * @param share which
     * @param collectionYear the return's
     */
    public Published published(Proportion share, int collectionYear) {
        int own = share.isOfJanuary() ? collectionYear : collectionYear - 1;
        for (int year = own; year > own - LOOKS_BACK; year--) {
            int one = year;
            List<Double> found = neighbours.stream()
                    .map(neighbour -> share.published(neighbour, one))
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble)
                    .toList();
            OptionalDouble country = share.published(england, year);
            if (!found.isEmpty() || country.isPresent()) {
                return new Published(
                        year,
                        share.published(council, year),
                        found.stream().mapToDouble(Double::doubleValue).average(),
                        found.size(),
                        country);
            }
        }
        return new Published(own, OptionalDouble.empty(), OptionalDouble.empty(), 0, OptionalDouble.empty());
    }

    /**
     * Published shares of one year, 0 to 1.
     *
     * @param year the January, or the calendar year of a flow
     * @param council its own, as published
     * @param neighbours the mean of its neighbours
     * @param number how many of them have a figure
     * @param england England's
     */
    public record Published(
            int year, OptionalDouble council, OptionalDouble neighbours, int number, OptionalDouble england) {}
}

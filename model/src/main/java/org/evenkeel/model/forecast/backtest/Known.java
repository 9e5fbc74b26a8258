package org.evenkeel.model.forecast.backtest;

import java.util.Collection;
import java.util.List;
import org.evenkeel.model.statistics.AuthorityStatistics;

/**
 * What was known when a forecast was made: see {@link AuthorityStatistics#knownAt}.
 *
 * @param origin the year of the January
 * @param england England's statistics, cut off there
 * @param councils all councils' statistics, cut off there
 */
public record Known(int origin, AuthorityStatistics england, List<AuthorityStatistics> councils) {

    public Known {
        councils = List.copyOf(councils);
    }

    /** What was known in the January of a year. */
    public static Known at(int origin, AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        return new Known(
                origin,
                england.knownAt(origin),
                councils.stream().map(council -> council.knownAt(origin)).toList());
    }
}

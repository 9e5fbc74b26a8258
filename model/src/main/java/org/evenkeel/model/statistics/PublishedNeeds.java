package org.evenkeel.model.statistics;

import java.util.List;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/**
 * Primary needs as shares, 0 to 1, of each row's plans. Source: Department for Education, "Education, health and care
 * plans" (reporting year 2025), percentages rounded to 0.1, so that a row adds up to 1 within 0.006.
 *
 * <p>Where a placement is made of several published rows (maintained school, academy, free school), they are weighted
 * by the authority's own plans in each the year before, because the counts that go with the shares are not at hand;
 * without any, they count alike.
 *
 * @param all shares of all plans at January 2025, by ordinal of {@link Need}
 * @param byAge shares of plans at January 2025 of each age (under 3 as 2, single ages to 25)
 * @param byPlacement shares of plans at January 2025 in each placement
 * @param newByAge shares of new plans of calendar year 2024 by age when the plan started (2 and under as 2, 20 and over
 *     as 20)
 * @param newByPlacement shares of new plans of calendar year 2024 in each placement
 */
public record PublishedNeeds(
        Published<List<Double>> all,
        Published<AgeTable<Need>> byAge,
        Published<CrossTable<Placement, Need>> byPlacement,
        Published<AgeTable<Need>> newByAge,
        Published<CrossTable<Placement, Need>> newByPlacement) {

    /** No shares, and why. */
    static PublishedNeeds absent(Status reason, String note) {
        return new PublishedNeeds(
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note));
    }

    /** The January of the shares of all plans. */
    public static final int STOCK_YEAR = 2025;

    /** The calendar year of the shares of new plans. */
    public static final int FLOW_YEAR = 2024;
}

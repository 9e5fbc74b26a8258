package org.evenkeel.model.statistics;

import java.util.List;
import java.util.Map;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;

/**
 * Tables published in full detail for one or two years, in counts. Source: Department for Education, "Education, health
 * and care plans" (reporting year 2025), breakdowns by characteristic.
 *
 * <p>A cell that is not printed is zero where the rest of the authority's table is there. An authority that gave totals
 * only has no table, and the reason says so.
 *
 * @param plans all plans at January 2023 and 2024, which the tables of 2023 lie between
 * @param stock plans at January 2024 by age (under 3 as 2, single ages to 25) and placement
 * @param stockByYearsHeld plans at January 2024 by whole years since the plan started: 13 counts, from less than one
 *     year to 12 or more
 * @param newPlans new plans of calendar years 2022 and 2023 by age when the plan started (2 and under as 2, 20 and over
 *     as 20) and placement
 * @param requests requests of 2023 by age (2 and under as 2, 20 and over as 20)
 * @param refused requests of 2023 that it was decided not to assess, by the same ages
 * @param plansToIssue assessments of 2023 after which a plan is issued, by the same ages
 * @param plansNotToIssue assessments of 2023 after which no plan is issued, by the same ages
 * @param ceasedByAge plans that ceased in 2023 by age (2 and under as 2, 20 and over as 20) and reason
 * @param ceasedByPlacement plans that ceased in 2023 by placement and reason
 * @param ceasedByYearsHeld plans that ceased in 2023 by whole years held: 13 counts, as in {@code stockByYearsHeld}
 */
public record PublishedDetail(
        YearSeries plans,
        Published<AgeTable<Placement>> stock,
        Published<List<Double>> stockByYearsHeld,
        Map<Integer, Published<AgeTable<Placement>>> newPlans,
        Published<AgeCounts> requests,
        Published<AgeCounts> refused,
        Published<AgeCounts> plansToIssue,
        Published<AgeCounts> plansNotToIssue,
        Published<AgeTable<CeaseReason>> ceasedByAge,
        Published<CrossTable<Placement, CeaseReason>> ceasedByPlacement,
        Published<List<Double>> ceasedByYearsHeld) {

    /** No tables, and why. */
    static PublishedDetail absent(Status reason, String note) {
        return new PublishedDetail(
                YearSeries.EMPTY,
                Published.absent(reason, note),
                Published.absent(reason, note),
                Map.of(),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note),
                Published.absent(reason, note));
    }

    /** The January of the stock tables. */
    public static final int STOCK_YEAR = 2024;

    /** The calendar year of the tables of flows that are published for one year. */
    public static final int FLOW_YEAR = 2023;

    /** Keeps its own copy of the years. */
    public PublishedDetail {
        newPlans = Map.copyOf(newPlans);
    }

    /** New plans of a calendar year; absent for other years than 2022 and 2023. */
    public Published<AgeTable<Placement>> newPlans(int year) {
        Published<AgeTable<Placement>> table = newPlans.get(year);
        return table == null
                ? Published.absent(
                        Status.NOT_PUBLISHED, "New plans by age and placement are published for 2022 and 2023.")
                : table;
    }
}

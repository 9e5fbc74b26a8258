package org.evenkeel.model.statistics;

import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.LocalAuthority;

/**
 * Everything that government has published about one area that a forecast can use.
 *
 * <p>Facts only: nothing here is fitted, smoothed or guessed. Figures that came by another route than print (an old
 * authority's figures shared among its successors) carry their status and a note.
 *
 * @param area the authority, region or England
 * @param stock plans in force each January
 * @param flows requests, assessments, new and ceased plans each calendar year
 * @param detail the one-year tables by age, placement and reason
 * @param needs primary needs, as shares
 * @param population children and young people living there
 * @param money income and spending by financial year
 */
public record AuthorityStatistics(
        Area area,
        PublishedStock stock,
        PublishedFlows flows,
        PublishedDetail detail,
        PublishedNeeds needs,
        PublishedPopulation population,
        PublishedMoney money) {

    /** The same with a projection of its population in place of any other. */
    public AuthorityStatistics with(PublishedPopulation projection) {
        return new AuthorityStatistics(area, stock, flows, detail, needs, population.with(projection), money);
    }

    /**
     * What was known of this area when the SEN2 return of a January was in hand: plans up to that January, and flows up
     * to the calendar year before it, which the same return counts and which is published in the summer after. Figures
     * are as they were last published, and a new authority's past is its share as it is now reckoned.
     *
     * <p>One exception: tables by age, placement, need and reason, and how late plans are after 20 weeks, have been
     * published for a year or two only, and without any of them there is no forecast by age. England's and its regions'
     * are kept, whenever the January, for the shapes that they show; a council's own are not.
     *
     * @param january the year of the January
     */
    public AuthorityStatistics knownAt(int january) {
        boolean isCouncil = area instanceof LocalAuthority;
        String note = "Not yet published in January " + january + ".";
        return new AuthorityStatistics(
                area,
                stock.knownAt(january),
                flows.knownAt(january, !isCouncil),
                isCouncil && january < PublishedDetail.STOCK_YEAR
                        ? PublishedDetail.absent(Status.NOT_PUBLISHED, note)
                        : detail,
                isCouncil && january < PublishedNeeds.STOCK_YEAR
                        ? PublishedNeeds.absent(Status.NOT_PUBLISHED, note)
                        : needs,
                population.knownAt(january),
                money.knownAt(january));
    }
}

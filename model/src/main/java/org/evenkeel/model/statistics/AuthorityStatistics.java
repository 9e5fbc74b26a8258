package org.evenkeel.model.statistics;

import org.evenkeel.model.sector.Area;

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
        PublishedMoney money) {}

package org.evenkeel.model.statistics;

import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.sector.Placement;

/**
 * Plans in force in January of each year, statements included until they ended in 2018. Source: Department for
 * Education, "Education, health and care plans" (SEN2).
 *
 * @param plans all plans, January 2010 to 2024
 * @param byPlacement plans by placement, January 2010 to 2024; the breakdowns of January 2016 and 2018 do not quite add
 *     up to the total, as published
 * @param byAgeBand plans in five age bands, January 2010 to 2023
 */
public record PublishedStock(YearSeries plans, GroupedSeries<Placement> byPlacement, GroupedSeries<AgeBand> byAgeBand) {

    /** What was known when the return of a January was in hand: that January and those before it. */
    PublishedStock knownAt(int january) {
        return new PublishedStock(plans.upTo(january), byPlacement.upTo(january), byAgeBand.upTo(january));
    }
}

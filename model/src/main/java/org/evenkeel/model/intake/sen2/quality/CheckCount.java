package org.evenkeel.model.intake.sen2.quality;

import java.time.LocalDate;

/**
 * What one check came to: a line of the course over time.
 *
 * @param date the day
 * @param authority the department's three-digit code
 * @param year the collection year
 * @param errors how many errors were found, settled ones among them
 * @param queries how many queries, likewise
 * @param fresh how many of both were not known, or had been fixed
 * @param open how many of both stand open
 * @param explained how many are explained
 * @param accepted how many are accepted
 * @param fixed how many that were known are no longer found
 * @param reopened how many notes no longer hold, since another value stands there now
 */
public record CheckCount(
        LocalDate date,
        String authority,
        int year,
        int errors,
        int queries,
        int fresh,
        int open,
        int explained,
        int accepted,
        int fixed,
        int reopened) {}

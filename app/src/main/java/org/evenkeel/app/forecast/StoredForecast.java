package org.evenkeel.app.forecast;

import java.time.OffsetDateTime;
import java.util.OptionalLong;

/**
 * A stored forecast, without its bulk.
 *
 * @param id its number
 * @param council the nine-character code
 * @param plan the number of the management plan it is of; empty if it is from published statistics alone
 * @param runs how many histories
 * @param seed from which every draw follows
 * @param firstMonth such as {@code 2025-01}
 * @param lastMonth such as {@code 2031-03}
 * @param version of Evenkeel
 * @param milliseconds how long the simulation took
 * @param madeAt when
 */
public record StoredForecast(
        long id,
        String council,
        OptionalLong plan,
        int runs,
        long seed,
        String firstMonth,
        String lastMonth,
        String version,
        int milliseconds,
        OffsetDateTime madeAt) {}

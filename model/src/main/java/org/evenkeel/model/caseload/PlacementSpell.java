package org.evenkeel.model.caseload;

import org.evenkeel.model.sector.Placement;

/**
 * A time in one placement; it lasts until the next begins, or the plan ceases, or the records end.
 *
 * @param from the first month, a {@code MonthIndex}, at whose middle the child was there; a time that began before the
 *     records do may give any month up to their first
 * @param placement where the child was educated
 */
public record PlacementSpell(int from, Placement placement) {}

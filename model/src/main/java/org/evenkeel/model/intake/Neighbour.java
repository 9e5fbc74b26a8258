package org.evenkeel.model.intake;

import org.evenkeel.model.sector.LocalAuthority;

/**
 * A statistical neighbour: an authority that the department's model finds alike in its children and families.
 *
 * @param authority the neighbour
 * @param rank 1 for the nearest, to 10
 * @param closeness in the department's words, from "Extremely close" to "Not close"
 */
public record Neighbour(LocalAuthority authority, int rank, String closeness) {}

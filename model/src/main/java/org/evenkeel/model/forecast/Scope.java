package org.evenkeel.model.forecast;

import java.util.EnumSet;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/**
 * Whom an intervention is for: ages, needs, placements and areas, each at its fullest when not narrowed.
 *
 * @param fromAge youngest age, whole years at 31 August before the school year
 * @param toAge oldest age
 * @param needs the needs; all of them if everyone
 * @param placements the placements; all of them if everyone
 * @param areas the areas of the council; none if all of it
 */
public record Scope(int fromAge, int toAge, Set<Need> needs, Set<Placement> placements, Set<Area> areas) {

    /** Everyone. */
    public static final Scope EVERYONE =
            new Scope(0, Grid.MAX_AGE, EnumSet.allOf(Need.class), EnumSet.allOf(Placement.class));

    public Scope {
        if (fromAge < 0 || toAge > Grid.MAX_AGE || fromAge > toAge || needs.isEmpty() || placements.isEmpty()) {
            throw new IllegalArgumentException("A scope needs ages from 0 to 25, a need and a placement");
        }
        needs = Set.copyOf(needs);
        placements = Set.copyOf(placements);
        areas = Set.copyOf(areas);
    }

    /** In the whole council. */
    public Scope(int fromAge, int toAge, Set<Need> needs, Set<Placement> placements) {
        this(fromAge, toAge, needs, placements, Set.of());
    }

    /** The share of the council's children who live in its areas, 0 to 1. */
    public double shareOfCouncil() {
        return areas.isEmpty() ? 1 : areas.stream().mapToDouble(Area::share).sum();
    }

    /** Whether a child of this age and need is meant, whatever the placement. */
    public boolean covers(int age, int need) {
        return age >= fromAge && age <= toAge && needs.contains(Need.values()[need]);
    }

    /** Whether a cell of the {@link Grid} is meant. */
    public boolean covers(int cell) {
        return covers(Grid.age(cell), Grid.need(cell)) && placements.contains(Placement.values()[Grid.placement(cell)]);
    }
}

package org.evenkeel.model.intake.sen2.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.sector.Need;

/**
 * One plan as one year's return has it, dates turned into months of flow (see {@code MonthIndex}).
 *
 * @param start the month in which the plan began, wherever that was
 * @param arrived the month in which it came from another council, for one that came in this year
 * @param cease when and why it ceased, if it did
 * @param need the first need
 * @param stays main placements of the year, in order of entry
 */
public record DeidentifiedPlan(
        int start, OptionalInt arrived, Optional<Cease> cease, Need need, List<PlacementSpell> stays) {

    /** Keeps its own copy. */
    public DeidentifiedPlan {
        stays = List.copyOf(stays);
    }
}

package org.evenkeel.model.finance;

import org.evenkeel.model.forecast.Intervention;

/**
 * An intervention as the council plans it, with what a reader should know before weighing it.
 *
 * @param intervention what it changes, by how much, for whom and from when
 * @param affects which children and families it touches and what changes for them; may be empty
 * @param note how effect and range were arrived at, and whose judgement they are; may be empty
 * @param cost what it costs, apart from what it saves
 */
public record PlannedIntervention(Intervention intervention, String affects, String note, Cost cost) {

    /** One whose cost is nothing, or not known. */
    public PlannedIntervention(Intervention intervention, String affects, String note) {
        this(intervention, affects, note, Cost.NONE);
    }

    /** A stable word or number, such as {@code 6a}. */
    public String id() {
        return intervention.id();
    }
}

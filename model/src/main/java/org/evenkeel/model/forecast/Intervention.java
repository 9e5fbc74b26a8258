package org.evenkeel.model.forecast;

import java.util.EnumSet;
import java.util.Set;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Source;

/**
 * A planned change: what it changes, by how much, for whom and from when. It never decides about a child; it says how a
 * population's flows are expected to differ.
 *
 * @param id a stable word or number, such as {@code 6a}
 * @param name what it is called in the council's papers
 * @param lever what it changes
 * @param effect by how much, with its range
 * @param ramp from when and how fast
 * @param scope for whom
 * @param delivery how surely and how late it comes
 * @param source where the effect comes from
 */
public record Intervention(
        String id, String name, Lever lever, Effect effect, Ramp ramp, Scope scope, Delivery delivery, Source source) {

    public Intervention {
        if (!unitsOf(lever).contains(effect.unit())) {
            throw new IllegalArgumentException(
                    "Intervention " + id + ": a change of " + lever.getClass().getSimpleName() + " is not measured in "
                            + effect.unit().words());
        }
    }

    /** One that comes for certain and on time. */
    public Intervention(String id, String name, Lever lever, Effect effect, Ramp ramp, Scope scope, Source source) {
        this(id, name, lever, effect, ramp, scope, Delivery.AS_PLANNED, source);
    }

    /** The units in which a change of this lever can be given. */
    public static Set<Unit> unitsOf(Lever lever) {
        return switch (lever) {
            case Lever.Requests _, Lever.Starts _, Lever.Ceasing _, Lever.Moves _, Lever.AssessmentCapacity _ ->
                EnumSet.of(Unit.PER_MONTH, Unit.PERCENT);
            case Lever.ShareAssessed _, Lever.ShareIssued _ -> EnumSet.of(Unit.POINTS, Unit.PERCENT);
            case Lever.Redirect _, Lever.PhaseReview _ -> EnumSet.of(Unit.PERCENT);
            case Lever.Places _ -> EnumSet.of(Unit.PLACES);
        };
    }
}

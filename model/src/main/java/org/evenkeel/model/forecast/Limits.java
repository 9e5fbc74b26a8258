package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is only so much of, as the council states it. Where nothing is stated nothing is limited.
 *
 * @param assessment assessments that can be made
 * @param places places by kind of placement and phase; no two for the same children
 */
public record Limits(Optional<AssessmentCapacity> assessment, List<PlaceLimit> places) {

    /** Nothing is limited. */
    public static final Limits NONE = new Limits(Optional.empty(), List.of());

    public Limits {
        places = List.copyOf(places);
    }

    /** Every number that a person can question. */
    public List<Assumption> register() {
        List<Assumption> register = new ArrayList<>();
        assessment.ifPresent(capacity -> {
            register.addAll(capacity.perMonth().values());
            capacity.openingBacklog().ifPresent(register::add);
        });
        for (PlaceLimit limit : places) {
            limit.opening().ifPresent(register::add);
            register.addAll(limit.opens().values());
        }
        return List.copyOf(register);
    }
}

package org.evenkeel.model.forecast;

import java.util.List;

/**
 * A baseline with interventions. Scenarios of one forecast meet the same children, the same world and the same luck, so
 * that they differ only by what the interventions do.
 *
 * @param name a stable word for files, such as {@code mitigated}
 * @param title what to call it on screen
 * @param interventions what is done, in order; empty is the baseline
 */
public record Scenario(String name, String title, List<Intervention> interventions) {

    public static final String UNMITIGATED = "unmitigated";

    public static final String MITIGATED = "mitigated";

    public Scenario {
        interventions = List.copyOf(interventions);
    }

    /** The baseline: nothing new. */
    public static Scenario unmitigated() {
        return new Scenario(UNMITIGATED, "Unmitigated", List.of());
    }

    /** Everything that is planned. */
    public static Scenario mitigated(List<Intervention> interventions) {
        return new Scenario(MITIGATED, "Mitigated", interventions);
    }
}

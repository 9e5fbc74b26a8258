package org.evenkeel.model.forecast;

import java.util.List;

/**
 * A baseline with interventions. Scenarios of one forecast meet the same children, the same world and the same luck, so
 * that they differ only by what the interventions do.
 *
 * @param name a stable word for files, such as {@code mitigated}
 * @param title what to call it on screen
 * @param interventions what is done, in order; empty is the baseline
 * @param trends drivers that go another way than the council's trends have them, in the order in which they begin
 */
public record Scenario(String name, String title, List<Intervention> interventions, List<TrendChange> trends) {

    public static final String UNMITIGATED = "unmitigated";

    public static final String MITIGATED = "mitigated";

    public Scenario {
        interventions = List.copyOf(interventions);
        trends = List.copyOf(trends);
    }

    /** One in which every trend goes as the council's does. */
    public Scenario(String name, String title, List<Intervention> interventions) {
        this(name, title, interventions, List.of());
    }

    /** The same trends with other interventions. */
    public Scenario with(List<Intervention> others) {
        return new Scenario(name, title, others, trends);
    }

    /** What happens in it, whatever it is called: two scenarios with the same doings have the same runs. */
    Scenario doings() {
        return new Scenario("", "", interventions, trends);
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

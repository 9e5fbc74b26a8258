package org.evenkeel.model.finance;

import java.util.List;

/**
 * A scenario of a management plan beside unmitigated and mitigated: some of its interventions.
 *
 * @param name a stable word for files
 * @param title what to call it on screen
 * @param interventions the ids of those that are carried out
 */
public record ScenarioChoice(String name, String title, List<String> interventions) {

    /** Keeps its own copy. */
    public ScenarioChoice {
        interventions = List.copyOf(interventions);
    }
}

package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.ScenarioChoice;
import org.evenkeel.model.forecast.Scenario;

/** Reads the {@code scenarios} section. */
final class Choices {

    private Choices() {}

    static List<ScenarioChoice> read(Section root, List<PlannedIntervention> planned) {
        List<String> known = planned.stream().map(PlannedIntervention::id).toList();
        List<ScenarioChoice> choices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("scenarios")) {
            Section section = Ids.item(root, "scenarios", node, choices.size() + 1, "id", "title", "interventions");
            String id = Ids.id(section, ids);
            if (id.equals(Scenario.UNMITIGATED) || id.equals(Scenario.MITIGATED)) {
                section.fault(
                        "reserved-id",
                        "id",
                        "Every plan has a scenario " + id + " already.",
                        "Give this one another id.");
            }
            List<String> interventions = section.texts("interventions");
            for (String intervention : interventions) {
                if (!known.contains(intervention)) {
                    section.fault(
                            "unknown-intervention",
                            "interventions",
                            "There is no intervention \"" + intervention + "\".",
                            Near.help(intervention, known));
                }
            }
            if (!section.has("interventions")) {
                section.missing("interventions", "List the ids of those that are carried out.");
            }
            choices.add(new ScenarioChoice(id, section.text("title", "Write what to call it."), interventions));
        }
        return choices;
    }
}

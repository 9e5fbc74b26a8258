package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.ScenarioChoice;
import org.evenkeel.model.forecast.Scenario;

/** Reads the {@code scenarios} section. */
final class Choices {

    private static final String LIBRARY = "library";

    private Choices() {}

    static List<ScenarioChoice> read(Section root, List<PlannedIntervention> planned) {
        List<String> known = planned.stream().map(PlannedIntervention::id).toList();
        List<ScenarioChoice> choices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("scenarios")) {
            if (isOfLibrary(node)) {
                continue;
            }
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

    /** Those that are of the library: {@code - library: requests-stabilise}. */
    static List<LibraryScenario> library(Section root) {
        List<LibraryScenario> chosen = new ArrayList<>();
        for (Node node : root.items("scenarios")) {
            if (isOfLibrary(node)) {
                Section section = Section.of(node, root.at("scenarios"), root.context(), LIBRARY);
                String id = section.text(LIBRARY, "Write the id of a scenario of the library.");
                Optional<LibraryScenario> found = ScenarioLibrary.current().find(id);
                if (found.isEmpty()) {
                    section.fault(
                            "unknown-scenario",
                            LIBRARY,
                            "The library has no scenario \"" + id + "\".",
                            Near.help(id, ScenarioLibrary.current().ids()));
                } else if (chosen.contains(found.get())) {
                    section.fault("duplicate-id", LIBRARY, "\"" + id + "\" is named twice.", "Keep one of them.");
                } else {
                    chosen.add(found.get());
                }
            }
        }
        return chosen;
    }

    private static boolean isOfLibrary(Node node) {
        return node instanceof Node.Fields(List<Node.Field> fields, int _)
                && fields.stream().anyMatch(field -> field.key().equals(LIBRARY));
    }
}

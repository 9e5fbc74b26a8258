package org.evenkeel.report.options;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.report.wording.Numbers;

/**
 * Whom an option touches and what changes for them.
 *
 * @param touched how many, by age, need and placement
 * @param changes what changes for children and families, by the id of each intervention
 * @param area what can be said by area, or that nothing can
 */
public record Appraisal(Touched touched, Map<String, String> changes, String area) {

    public Appraisal {
        changes = Map.copyOf(changes);
        if (area.isBlank() || changes.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An appraisal says what changes, and where, or that it is not known");
        }
    }

    static Appraisal of(List<PlannedIntervention> parts, Touched touched) {
        return new Appraisal(
                touched,
                parts.stream().collect(Collectors.toMap(PlannedIntervention::id, ChangeWords::of)),
                area(parts));
    }

    private static String area(List<PlannedIntervention> parts) {
        String named = parts.stream()
                .filter(part -> !part.intervention().scope().areas().isEmpty())
                .map(part -> part.intervention().name() + ": "
                        + areas(part.intervention().scope()))
                .collect(Collectors.joining("; "));
        return named.isEmpty()
                ? "Not known by area: the plan aims nothing in it at one part of the council, and the forecast does not"
                        + " follow where children live."
                : named + ". The forecast knows an area only by its share of the council's children, so that what is"
                        + " spent and saved within it cannot be told apart further.";
    }

    private static String areas(Scope scope) {
        return scope.areas().stream().map(Area::name).sorted().collect(Collectors.joining(" and ")) + ", where "
                + Numbers.percent(scope.shareOfCouncil()) + " of the council's children live";
    }
}

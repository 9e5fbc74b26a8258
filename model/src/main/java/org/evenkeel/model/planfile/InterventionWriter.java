package org.evenkeel.model.planfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;

/** Writes an intervention in the form in which {@link Interventions} reads it. */
final class InterventionWriter {

    private final Source papers;
    private final WrittenSources sources;
    private final Costs.Form form;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    InterventionWriter(Source papers, WrittenSources sources, Costs.Form form) {
        this.papers = papers;
        this.form = form;
        this.sources = sources;
    }

    Map<String, Object> fields(PlannedIntervention planned) {
        Intervention intervention = planned.intervention();
        fields.put("id", intervention.id());
        fields.put("name", intervention.name());
        fields.put("change", Words.of(intervention.lever()));
        switch (intervention.lever()) {
            case Lever.Moves(Placement from, Placement to) -> putPlacements("from", from, "to", to);
            case Lever.Redirect(Placement from, Placement to) -> putPlacements("from", from, "to", to);
            case Lever.Places(Placement placement, Placement insteadOf) ->
                putPlacements("placement", placement, "instead-of", insteadOf);
            case Lever.Requests _,
                    Lever.ShareAssessed _,
                    Lever.ShareIssued _,
                    Lever.Starts _,
                    Lever.Ceasing _,
                    Lever.PhaseReview _,
                    Lever.AssessmentCapacity _ -> {}
        }
        fields.put("effect", effect(intervention.effect()));
        putRamp(intervention.ramp());
        putScope(intervention.scope());
        Deliveries.write(fields, intervention.delivery());
        putText("affects", planned.affects());
        Costs.write(fields, planned.cost(), form);
        if (!intervention.source().equals(papers)) {
            fields.put("source", sources.word(intervention.source()));
        }
        putText("note", planned.note());
        return fields;
    }

    private void putPlacements(String key, Placement one, String otherKey, Placement other) {
        fields.put(key, one.code());
        fields.put(otherKey, other.code());
    }

    private static Object effect(Effect effect) {
        Quantity quantity = Quantity.of(effect.unit());
        Map<String, Object> range = new LinkedHashMap<>();
        PlanWriter.putRange(range, effect.size(), quantity);
        return range.size() == 1 ? quantity.text(effect.size().middle()) : range;
    }

    private void putRamp(Ramp ramp) {
        fields.put("begins", MonthIndex.text(ramp.start()));
        if (ramp.months() > 0) {
            fields.put("full-effect", MonthIndex.text(ramp.start() + ramp.months()));
        }
        if (ramp.end() != Ramp.NO_END) {
            fields.put("ends", MonthIndex.text(ramp.end()));
        }
    }

    private void putScope(Scope scope) {
        if (scope.fromAge() != Scope.EVERYONE.fromAge() || scope.toAge() != Scope.EVERYONE.toAge()) {
            fields.put("ages", scope.fromAge() + "-" + scope.toAge());
        }
        List<String> needs = Arrays.stream(Need.values())
                .filter(scope.needs()::contains)
                .map(Need::code)
                .toList();
        if (needs.size() < Need.values().length) {
            fields.put("needs", needs);
        }
        List<String> placements = Arrays.stream(Placement.values())
                .filter(scope.placements()::contains)
                .map(Placement::code)
                .toList();
        if (placements.size() < Placement.values().length) {
            fields.put("placements", placements);
        }
        if (!scope.areas().isEmpty()) {
            fields.put(
                    "areas",
                    scope.areas().stream()
                            .sorted(Comparator.comparingDouble(Area::from))
                            .map(Area::id)
                            .toList());
        }
    }

    private void putText(String key, String text) {
        if (!text.isEmpty()) {
            fields.put(key, text);
        }
    }
}

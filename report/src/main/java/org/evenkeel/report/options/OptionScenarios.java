package org.evenkeel.report.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.ScenarioChoice;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;

/** What must be run for an options paper, and how plans must be counted in it. */
public final class OptionScenarios {

    /** The name of the cheapest set that meets a goal. */
    public static final String CHEAPEST = "cheapest";

    private static final String ALONE = "alone-";
    private static final String AGES = "options-ages";
    private static final String NEEDS = "options-needs-";

    /** A breakdown holds at most 127 rows: needs by placement are split in two. */
    private static final int NEEDS_EACH = 7;

    private static final int PLACEMENTS = Placement.ALL.size();

    private OptionScenarios() {}

    /** Doing nothing, the plan as it is, the council's own sets, and each intervention alone. Nothing of the library. */
    public static List<Scenario> of(ManagementPlan plan) {
        List<Scenario> scenarios =
                new ArrayList<>(plan.withLibrary(List.of()).scenarios().subList(0, 2));
        plan.choices().stream().map(choice -> chosen(plan, choice)).forEach(scenarios::add);
        plan.interventions().stream()
                .map(planned -> new Scenario(
                        alone(planned.id()), planned.intervention().name(), List.of(planned.intervention())))
                .forEach(scenarios::add);
        return List.copyOf(scenarios);
    }

    private static Scenario chosen(ManagementPlan plan, ScenarioChoice choice) {
        return new Scenario(
                choice.name(),
                choice.title(),
                cheapest(plan, choice.interventions()).interventions());
    }

    /** A set that a search has found. */
    public static Scenario cheapest(ManagementPlan plan, List<String> ids) {
        return new Scenario(
                CHEAPEST,
                "The cheapest set that meets the goal",
                plan.interventions().stream()
                        .filter(planned -> ids.contains(planned.id()))
                        .map(PlannedIntervention::intervention)
                        .toList());
    }

    /** The name of the scenario with one intervention alone. */
    static String alone(String id) {
        return ALONE + id;
    }

    /** Plans by phase and by need, each crossed with placement, so that it is known for whom a placement differs. */
    public static List<Breakdown> breakdowns() {
        List<Breakdown> all = new ArrayList<>();
        all.add(Breakdown.of(
                AGES, rows(Phase.ALL.size()), cell -> phase(Grid.age(cell)) * PLACEMENTS + Grid.placement(cell)));
        for (int part = 0; part * NEEDS_EACH < Need.ALL.size(); part++) {
            int from = part * NEEDS_EACH;
            int to = Math.min(from + NEEDS_EACH, Need.ALL.size());
            all.add(Breakdown.of(NEEDS + part, rows(to - from), cell -> {
                int need = Grid.need(cell);
                return need < from || need >= to ? -1 : (need - from) * PLACEMENTS + Grid.placement(cell);
            }));
        }
        return List.copyOf(all);
    }

    private static int phase(int age) {
        return Phase.ALL.stream()
                .filter(phase -> age >= phase.youngest() && age <= phase.oldest())
                .findFirst()
                .orElseThrow()
                .ordinal();
    }

    private static List<String> rows(int groups) {
        String[] rows = new String[groups * PLACEMENTS];
        Arrays.setAll(rows, Integer::toString);
        return List.of(rows);
    }

    /** The breakdown and the row of a phase's plans in a placement. */
    static Counted of(Phase phase, Placement placement) {
        return new Counted(AGES, phase.ordinal() * PLACEMENTS + placement.ordinal());
    }

    /** The breakdown and the row of a need's plans in a placement. */
    static Counted of(Need need, Placement placement) {
        return new Counted(
                NEEDS + need.ordinal() / NEEDS_EACH, need.ordinal() % NEEDS_EACH * PLACEMENTS + placement.ordinal());
    }

    /** A row of a breakdown. */
    record Counted(String breakdown, int row) {}
}

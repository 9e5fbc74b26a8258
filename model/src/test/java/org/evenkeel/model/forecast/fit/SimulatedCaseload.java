package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.caseload.PlanSpell.Start;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.kernel.Rates;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;
import org.evenkeel.model.forecast.step.Schedule;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;

/** The records that a council would have kept of one run of our own engine. */
final class SimulatedCaseload {

    private final Map<Integer, Plan> open = new HashMap<>();
    private final List<PlanSpell> spells = new ArrayList<>();

    private SimulatedCaseload() {}

    /** The records of a run from its start, for some months. */
    static Caseload of(Assumptions assumptions, int months, long seed) {
        int start = assumptions.start();
        Run run = new Run(assumptions, new Rates(assumptions), Scenario.unmitigated(), seed, start + months);
        Schedule schedule = new Schedule();
        SimulatedCaseload records = new SimulatedCaseload();
        run.begin(0);
        schedule.leadIn(run, start);
        records.see(run.stock(), start, true);
        for (int month = start; month < start + months; month++) {
            schedule.month(run, month);
            records.see(run.stock(), month + 1, false);
        }
        records.open.forEach((id, plan) -> records.spells.add(plan.spell(id, Optional.empty())));
        return new Caseload(
                assumptions.authority(), start, start + months, records.spells, Source.of("Invented records", ""));
    }

    /** Compares the plans of a month with those of the month before. */
    private void see(Stock stock, int month, boolean isFirst) {
        Map<Integer, Integer> now = new HashMap<>();
        for (int position = 0; position < stock.positions(); position++) {
            if (stock.has(position)) {
                now.put(stock.id(position), stock.cell(position));
            }
        }
        open.entrySet().removeIf(entry -> {
            if (!now.containsKey(entry.getKey())) {
                Cease cease = new Cease(month - 1, CeaseReason.OTHER);
                spells.add(entry.getValue().spell(entry.getKey(), Optional.of(cease)));
                return true;
            }
            return false;
        });
        now.forEach((id, cell) -> open.computeIfAbsent(
                        id,
                        _ -> new Plan(
                                PlanSpell.cohortOf(Grid.age(cell), month),
                                Need.values()[Grid.need(cell)],
                                isFirst ? Optional.empty() : Optional.of(new Start(month - 1, false))))
                .isIn(Placement.values()[Grid.placement(cell)], month));
    }

    /** A plan that is followed. */
    private static final class Plan {

        private final int cohort;
        private final Need need;
        private final Optional<Start> start;
        private final List<PlacementSpell> placements = new ArrayList<>();

        Plan(int cohort, Need need, Optional<Start> start) {
            this.cohort = cohort;
            this.need = need;
            this.start = start;
        }

        void isIn(Placement placement, int month) {
            if (placements.isEmpty() || placements.getLast().placement() != placement) {
                placements.add(new PlacementSpell(month, placement));
            }
        }

        PlanSpell spell(int id, Optional<Cease> cease) {
            return new PlanSpell(id, cohort, need, start, cease, placements);
        }
    }
}

package org.evenkeel.model.forecast.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.forecast.AssessmentCapacity;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Limits;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ProcessMeasure;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class QueueingTest {

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void clearsABacklogOfTenByFourAMonth() {
        council.limits = limits(Map.of(council.start, 4.0), 10);
        ScenarioForecast forecast = council.once(4);
        assertMonths(forecast, ProcessMeasure.BACKLOG, 10, 6, 2, 0, 0);
        assertStarts(forecast, 4, 4, 2, 0);
    }

    @Test
    void keepsPartsOfAnAssessmentForTheNextMonth() {
        council.limits = limits(Map.of(council.start, 2.5), 10);
        assertMonths(council.once(4), ProcessMeasure.BACKLOG, 10, 8, 5, 3, 0);
    }

    @Test
    void followsACapacityThatChangesByDate() {
        council.limits = limits(Map.of(council.start, 1.0, council.start + 2, 4.0, council.start + 3, 0.0), 10);
        assertMonths(council.once(5), ProcessMeasure.BACKLOG, 10, 9, 8, 4, 4, 4);
    }

    @Test
    void addsCapacityByInterventionsNumbersFirst() {
        council.limits = limits(Map.of(council.start, 2.0), 30);
        ScenarioForecast forecast =
                council.once(3, more("half", Effect.Unit.PERCENT, 50, 0), more("four", Effect.Unit.PER_MONTH, 4, 1));
        // 2 * 1.5 in the first month, (2 + 4) * 1.5 after.
        assertMonths(forecast, ProcessMeasure.BACKLOG, 30, 27, 18, 9);
    }

    @Test
    void servesThoseFirstWhoseAssessmentWasDueFirst() {
        council.limits = limits(Map.of(council.start, 2.0), 6);
        council.requestsPerMonth = new Uncertainty.Fixed(1);
        Fan waiting = council.run(50, 3).process(ProcessMeasure.WAITING_MONTHS).orElseThrow();
        // About one becomes due a month, so six go back six months: the two oldest have waited 6 and 5 months.
        assertEquals(5.5, waiting.mean(council.start));
    }

    @Test
    void tellsTheStoryOfMoreCapacity() {
        council.requestsPerMonth = new Uncertainty.Fixed(80);
        council.limits = limits(Map.of(council.start, 60.0), 0);
        ScenarioForecast without = council.run(60, 36);
        ScenarioForecast with = council.run(60, 36, more("psychologists", Effect.Unit.PER_MONTH, 60, 12));

        // 20 more become due each month than are assessed.
        assertEquals(240, backlog(without, 12), 15);
        assertEquals(720, backlog(without, 36), 25);
        // From then on 40 more are assessed than become due, until the backlog is gone after six months.
        assertEquals(120, backlog(with, 15), 20);
        assertEquals(0, backlog(with, 24), 3);
        Fan started = with.fan(Measure.STARTS, Group.ALL);
        assertEquals(60, started.mean(council.start + 11), 1);
        assertEquals(120, started.mean(council.start + 13), 1);
        assertEquals(80, started.mean(council.start + 30), 5);
        // Plans come earlier, so there are more of them: by as many as no longer wait.
        double more = with.fan(Measure.PLANS, Group.ALL).mean(council.start + 36)
                - without.fan(Measure.PLANS, Group.ALL).mean(council.start + 36);
        assertEquals(backlog(without, 36) - backlog(with, 36), more, 1e-9);
        Fan within = with.process(ProcessMeasure.WITHIN_20_WEEKS).orElseThrow();
        assertTrue(within.mean(council.start + 11) < 0.3);
        assertEquals(0.95, within.mean(council.start + 30), 0.03);
    }

    @Test
    void hasTheBacklogThatPublishedTimesImplyUnlessOneIsStated() {
        council.requestsPerMonth = new Uncertainty.Fixed(50);
        council.shareAssessed = new Uncertainty.Fixed(0.8);
        council.planDelay = new double[] {0, 0, 0, 0, 0, 0, 0, 0, 1};
        council.limits = limits(Map.of(council.start, 40.0), -1);
        double unhindered = 3 * 0.095 + 4 * 0.475 + 5 * 0.38 + 6 * 0.025 + 7 * 0.015 + 8 * 0.01;
        double expected = Math.round((8 - unhindered) * 40);
        ScenarioForecast forecast = council.run(50, 24);
        assertEquals(expected, backlog(forecast, 0));
        // With a capacity of what becomes due the published waiting time goes on.
        Fan waiting = forecast.process(ProcessMeasure.WAITING_MONTHS).orElseThrow();
        assertEquals(8 - unhindered, waiting.mean(council.start + 12), 0.5);
    }

    @Property(tries = 10, seed = "5")
    void isNoLimitAtAllWhereThereIsEnough(@ForAll @IntRange(min = 200, max = 900) int plans) {
        InventedCouncil busy = InventedCouncil.busy(plans);
        busy.planDelay = AssessmentCapacity.UNHINDERED.toArray();
        ScenarioForecast unlimited = busy.run(2, 24);
        busy.limits = limits(Map.of(busy.start, 1e6), 0);
        ScenarioForecast ample = busy.run(2, 24);
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                assertEquals(unlimited.fan(measure, group), ample.fan(measure, group), group.text());
            }
        }
        assertMonths(ample, ProcessMeasure.BACKLOG, 0, 0, 0, 0);
    }

    @Property(tries = 10, seed = "6")
    void losesAndInventsNoOneInTheQueue(@ForAll @IntRange(min = 1, max = 12) int capacity) {
        InventedCouncil busy = InventedCouncil.busy(600);
        busy.planDelay = AssessmentCapacity.UNHINDERED.toArray();
        busy.requestAges[25] = 0;
        ScenarioForecast unlimited = busy.run(1, 24);
        busy.limits = limits(Map.of(busy.start, (double) capacity), 7);
        ScenarioForecast limited = busy.run(1, 24);
        double due = 7;
        double made = 0;
        for (int month = busy.start; month < busy.start + 24; month++) {
            due += unlimited.fan(Measure.ASSESSMENTS, Group.ALL).mean(month);
            made += limited.fan(Measure.ASSESSMENTS, Group.ALL).mean(month);
        }
        assertEquals(due - made, backlog(limited, 24));
    }

    private static double backlog(ScenarioForecast forecast, int months) {
        Fan fan = forecast.process(ProcessMeasure.BACKLOG).orElseThrow();
        return fan.mean(fan.first() + months);
    }

    private void assertMonths(ScenarioForecast forecast, ProcessMeasure measure, double... expected) {
        Fan fan = forecast.process(measure).orElseThrow();
        for (int month = 0; month < expected.length; month++) {
            assertEquals(expected[month], fan.mean(fan.first() + month), measure.code() + " in month " + month);
        }
    }

    private void assertStarts(ScenarioForecast forecast, double... expected) {
        for (int month = 0; month < expected.length; month++) {
            assertEquals(
                    expected[month], forecast.fan(Measure.STARTS, Group.ALL).mean(council.start + month));
        }
    }

    private Intervention more(String id, Effect.Unit unit, double size, int afterMonths) {
        return new Intervention(
                id,
                "",
                new Lever.AssessmentCapacity(),
                new Effect(Range.exactly(size), unit),
                new Ramp(council.start + afterMonths, 0, Ramp.NO_END),
                Scope.EVERYONE,
                InventedCouncil.INVENTED);
    }

    /** A capacity by month; a negative backlog is none stated. */
    private static Limits limits(Map<Integer, Double> perMonth, double backlog) {
        TreeMap<Integer, Assumption> given = new TreeMap<>();
        perMonth.forEach((month, number) -> given.put(month, fixed("assessment-capacity-" + month, number)));
        Optional<Assumption> waiting = backlog < 0 ? Optional.empty() : Optional.of(fixed("opening-backlog", backlog));
        return new Limits(Optional.of(new AssessmentCapacity(given, waiting)), List.of());
    }

    private static Assumption fixed(String name, double value) {
        return InventedCouncil.assumption(name, new Uncertainty.Fixed(value));
    }
}

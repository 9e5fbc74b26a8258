package org.evenkeel.report.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.finance.Cost;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.document.Document;
import org.evenkeel.report.document.HtmlWriter;
import org.evenkeel.report.forecast.SampleForecast;
import org.evenkeel.report.forecast.SamplePlan;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Table;
import org.junit.jupiter.api.Test;

class OptionsPaperTest {

    private static final ManagementPlan PLAN = SamplePlan.PLAN;
    private static final Forecast FORECAST = Forecaster.inDetail(
            SampleForecast.assumptions(),
            OptionScenarios.of(PLAN),
            new RunSettings(10, 7, SampleForecast.UNTIL, 2),
            OptionScenarios.breakdowns(),
            Progress.SILENT);
    private static final Options OPTIONS = Options.of(PLAN, FORECAST, Optional.empty());
    private static final Document PAPER = OptionsPaper.of(PLAN, FORECAST, Optional.empty(), SampleForecast.PROVENANCE);

    @Test
    void weighsNothingThePlanAndEachInterventionAlone() {
        assertThat(OPTIONS.all()).hasSize(2 + PLAN.interventions().size());
        assertThat(OPTIONS.nothing().worth().gross().mean()).isZero();
        assertThat(OPTIONS.nothing().appraisal().touched().isNobody()).isTrue();
    }

    @Test
    void refusesAnOptionThatDoesNotSayWhatItChangesForChildren() {
        Option whole = OPTIONS.asPlanned();
        Appraisal partial = new Appraisal(whole.appraisal().touched(), Map.of(), "Not known by area.");
        assertThatThrownBy(() -> new Option("x", "Without", Option.Kind.SET, whole.parts(), partial, whole.worth()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what");
        assertThatThrownBy(() -> new Appraisal(whole.appraisal().touched(), Map.of("1", " "), "Not known."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoTableOfSavingsWithoutThoseWhomItTouches() {
        List<Table> withSavings = tables().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column ->
                                column.label().toLowerCase(Locale.ROOT).contains("saving")))
                .toList();
        assertThat(withSavings)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(column -> column.label())
                        .contains("Plans", "Placed elsewhere"));
        OPTIONS.all().stream()
                .filter(option -> option.kind() != Option.Kind.NOTHING)
                .forEach(option -> assertThat(page()).contains("id=\"" + option.id() + "\""));
    }

    @Test
    void leavesTheNetSavingUnknownWhereNoCostIsStated() {
        assertThat(OPTIONS.asPlanned().worth().net()).isEmpty();
        assertThat(page()).contains("A cost that is not stated is not nothing.");
    }

    @Test
    void takesTheCostFromTheSaving() {
        ManagementPlan costed = PLAN.withInterventions(PLAN.interventions().stream()
                .map(each -> new PlannedIntervention(
                        each.intervention(),
                        each.affects(),
                        each.note(),
                        new Cost(
                                Optional.empty(),
                                Optional.of(SamplePlan.pounds("cost", "A year", 100_000)),
                                Cost.NONE.byYear())))
                .toList());
        Worth worth = Options.of(costed, FORECAST, Optional.empty()).asPlanned().worth();
        double cost = worth.cost().orElseThrow().mean();
        assertThat(cost).isPositive();
        assertThat(worth.net().orElseThrow().mean()).isCloseTo(worth.gross().mean() - cost, within(0.01));
        assertThat(worth.gross().mean())
                .isCloseTo(OPTIONS.asPlanned().worth().gross().mean(), within(0.01));
    }

    @Test
    void addsUpByAgeNeedAndPlacement() {
        for (Option option : OPTIONS.all()) {
            Touched touched = option.appraisal().touched();
            for (Touched.Kind kind : Touched.Kind.values()) {
                double sum = touched.groups().stream()
                        .filter(row -> row.kind() == kind)
                        .mapToDouble(Touched.Row::plans)
                        .sum();
                // What is left out as nothing is below a half each.
                assertThat(sum).isCloseTo(touched.everyone().plans(), within(6.5));
            }
        }
    }

    @Test
    void addsLinesUpToTheOverspend() {
        Table lines = tables().stream()
                .filter(table -> table.id().equals("overspending-lines"))
                .findFirst()
                .orElseThrow();
        for (int column = 1; column <= 5; column++) {
            double sum = 0;
            double total = 0;
            for (Table.Row row : lines.rows()) {
                double value = ((Cell.Quantity) row.cells().get(column)).value();
                if (row.total()) {
                    total = value;
                } else {
                    sum += value;
                }
            }
            assertThat(sum).isCloseTo(total, within(0.05));
        }
    }

    @Test
    void saysThatAnyoneWhoNeedsAPlanGetsOneAndThatMiddlesDoNotAddUp() {
        assertThat(page())
                .contains("Anyone who needs a plan")
                .contains("Fewer plans are not good in themselves")
                .contains("do not add up")
                .contains("Not known by area");
        assertThat(ChangeWords.of(new Lever.Requests(), false)).contains("Anyone who needs a plan gets one.");
        assertThat(ChangeWords.of(new Lever.Places(Placement.STATE_SPECIAL, Placement.INDEPENDENT_SPECIAL), true))
                .contains("a state-funded special school, as a rule nearer home");
    }

    private static String page() {
        return HtmlWriter.write(PAPER);
    }

    private static List<Table> tables() {
        return PAPER.blocks().stream()
                .filter(Block.Tabulated.class::isInstance)
                .map(block -> ((Block.Tabulated) block).table())
                .toList();
    }
}

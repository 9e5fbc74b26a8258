package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ProcessMeasure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** How long children wait for an assessment, where the council states how many it can make. */
final class QueueContent {

    private QueueContent() {}

    static Optional<Section> section(Forecast forecast) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                "How many assessments can be made in a month is stated. Where more are due, children wait,"
                        + " first come, first served; when a backlog is cleared, plans start sooner."));
        forecast.scenarios().stream()
                .filter(scenario -> scenario.process(ProcessMeasure.BACKLOG).isPresent())
                .map(scenario -> table(scenario, forecast))
                .map(Block.Tabulated::new)
                .forEach(blocks::add);
        return blocks.size() == 1
                ? Optional.empty()
                : Optional.of(new Section("waiting", "How long children wait", blocks));
    }

    private static Table table(ScenarioForecast scenario, Forecast forecast) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(scenario, forecast.start()));
        FinancialYear year = FinancialYear.ofMonth(forecast.start());
        for (; year.lastMonth() <= forecast.until(); year = year.next()) {
            if (year.lastMonth() > forecast.start()) {
                rows.add(row(scenario, year.lastMonth()));
            }
        }
        return new Table(
                "waiting-" + scenario.scenario().name(),
                scenario.scenario().title() + ": assessments that wait",
                List.of(
                        Column.text("Month"),
                        Column.number("Waiting"),
                        Column.range("Waiting, 80% range"),
                        Column.number("Plans within 20 weeks"),
                        Column.number("Months waited by those assessed")),
                rows,
                "Waiting is the middle of all runs at the middle of the month; the last two columns are averages.");
    }

    private static Table.Row row(ScenarioForecast scenario, int month) {
        Fan backlog = scenario.process(ProcessMeasure.BACKLOG).orElseThrow();
        Fan within = scenario.process(ProcessMeasure.WITHIN_20_WEEKS).orElseThrow();
        Fan waited = scenario.process(ProcessMeasure.WAITING_MONTHS).orElseThrow();
        return new Table.Row(
                List.of(
                        Cell.of(Months.full(month)),
                        Fans.middle(backlog, month, Unit.COUNT),
                        Fans.range(backlog, month, Unit.COUNT),
                        Cell.of(within.mean(month), Unit.SHARE),
                        Cell.of(Numbers.plain(waited.mean(month), 1))),
                false);
    }
}

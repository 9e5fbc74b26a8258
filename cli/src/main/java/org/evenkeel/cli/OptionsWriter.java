package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.cli.Forecasting.CannotForecast;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.finance.explain.Seek;
import org.evenkeel.model.finance.explain.Subset;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Feasibility;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.report.document.Document;
import org.evenkeel.report.document.Format;
import org.evenkeel.report.forecast.Provenance;
import org.evenkeel.report.forecast.ReportFiles;
import org.evenkeel.report.options.Goal;
import org.evenkeel.report.options.OptionScenarios;
import org.evenkeel.report.options.OptionsPaper;

/** Runs every option of a management plan, looks for the cheapest set that meets the goal, and writes the paper. */
final class OptionsWriter {

    private final Terminal terminal;
    private final Order order;
    private final Asked asked;

    /**
     * What is asked for.
     *
     * @param formats the kinds of file
     * @param goal the id of one of the plan's conditions; empty for the usual one
     * @param chance how surely it is to be met, 0 to 1
     */
    record Asked(List<Format> formats, Optional<String> goal, double chance) {

        /** Keeps its own copy. */
        Asked {
            formats = List.copyOf(formats);
        }
    }

    OptionsWriter(Terminal terminal, Order order, Asked asked) {
        this.terminal = terminal;
        this.order = order;
        this.asked = asked;
    }

    void write(Subject.Plan subject, Path folder) throws BadInput, IOException {
        ManagementPlan plan = order.applyTo(subject.plan()).withLibrary(List.of());
        Optional<Condition> condition = condition(plan);
        try (ProgressLine progress = new ProgressLine(terminal);
                OutputFolder output =
                        OutputFolder.open(folder, () -> terminal.fault("stopped; nothing was written."))) {
            try {
                progress.part("Reading what is published", 0, 1);
                Forecasting forecasting = Forecasting.shipped();
                progress.part(plan.council().name(), 0, 1);
                long began = System.nanoTime();
                Outlook outlook = outlook(forecasting, plan);
                Forecast forecast = run(outlook, OptionScenarios.of(plan), progress);
                Optional<Goal> goal = condition.map(each -> goal(outlook, forecast, each));
                Forecast all = goal.isPresent() ? withCheapest(outlook, forecast, goal.get(), progress) : forecast;
                long ran = System.nanoTime();
                Provenance provenance =
                        forecasting.inputs().with(subject.file()).provenance();
                Document paper = OptionsPaper.of(plan, all, goal, provenance);
                for (Format format : asked.formats()) {
                    format.write(paper, output.path(), ReportCommand.OPTIONS);
                }
                long written = System.nanoTime();
                ReportFiles.run(output.path(), provenance, all, seconds(began, ran));
                output.publish();
                progress.end();
                terminal.head(paper.title());
                terminal.tell(
                        "Every option is shown with those whom it touches. Anyone who needs a plan gets one: fewer"
                                + " plans are not good in themselves.");
                terminal.say(String.format(
                        Locale.ROOT,
                        "Wrote %s: %d scenarios run in %.1f s, the paper in %.1f s.",
                        asked.formats().stream()
                                .map(format -> folder.resolve(ReportCommand.OPTIONS + "." + format.code())
                                        .toString())
                                .collect(Collectors.joining(", ")),
                        all.scenarios().size(),
                        seconds(began, ran),
                        seconds(ran, written)));
                subject.findings().forEach(finding -> terminal.fault(finding.text()));
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    private Optional<Condition> condition(ManagementPlan plan) throws BadInput {
        Faults faults = new Faults();
        if (plan.interventions().isEmpty()) {
            faults.add("the plan has no interventions: there are no options to weigh.");
        }
        if (plan.income().highNeedsBlock().given().isEmpty()
                && plan.income().others().isEmpty()) {
            faults.add("the plan has no income: without it no overspend can be told.");
        }
        Optional<Condition> found = asked.goal().isEmpty()
                ? Goal.usual(plan)
                : plan.conditions().stream()
                        .filter(condition -> condition.id().equals(asked.goal().get()))
                        .findFirst();
        if (asked.goal().isPresent() && found.isEmpty()) {
            faults.add("--goal: the plan has no condition " + asked.goal().get() + ". It has "
                    + plan.conditions().stream().map(Condition::id).collect(Collectors.joining(", ")) + ".");
        }
        faults.throwIfAny();
        return found;
    }

    private static Outlook outlook(Forecasting forecasting, ManagementPlan plan) throws BadInput {
        try {
            return forecasting.outlook(plan);
        } catch (CannotForecast fault) {
            throw new BadInput(List.of(String.valueOf(fault.getMessage())));
        }
    }

    private Forecast run(Outlook outlook, List<Scenario> scenarios, ProgressLine progress) throws BadInput {
        List<String> impossible = Feasibility.faults(outlook.assumptions(), scenarios);
        if (!impossible.isEmpty()) {
            throw new BadInput(impossible);
        }
        RunSettings settings = order.settings(outlook.plan());
        List<Breakdown> breakdowns = OptionScenarios.breakdowns();
        return Forecaster.inDetail(outlook.assumptions(), scenarios, settings, breakdowns, progress);
    }

    private Goal goal(Outlook outlook, Forecast forecast, Condition condition) {
        ManagementPlan plan = outlook.plan();
        Seek seek = Seek.around(outlook, forecast, Progress.SILENT);
        Subset found = Subset.cheapest(
                seek,
                condition,
                asked.chance(),
                each -> plan.hasCosts() ? plan.costOf(each).pounds() : 1);
        return new Goal(condition, asked.chance(), found);
    }

    /** The cheapest set is an option of its own, unless it is nothing, or all that is planned. */
    private Forecast withCheapest(Outlook outlook, Forecast forecast, Goal goal, ProgressLine progress)
            throws BadInput {
        ManagementPlan plan = outlook.plan();
        List<String> ids = goal.found().ids();
        boolean isFound = goal.found().verdict() == Seek.Verdict.CONFIRMED
                && !ids.isEmpty()
                && ids.size() < plan.interventions().size();
        if (!isFound) {
            return forecast;
        }
        progress.part("The cheapest set", 0, 1);
        List<ScenarioForecast> all = new ArrayList<>(forecast.scenarios());
        all.addAll(
                2,
                run(outlook, List.of(OptionScenarios.cheapest(plan, ids)), progress)
                        .scenarios());
        return new Forecast(forecast.assumptions(), forecast.settings(), all);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}

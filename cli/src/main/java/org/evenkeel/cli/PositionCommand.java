package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.AgreementKind;
import org.evenkeel.model.finance.DeficitFan;
import org.evenkeel.model.finance.DeficitTerms;
import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.GrantRules;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.explain.ConditionOutlook;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.report.monitor.PositionTables;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code position}: in-year and cumulative, the grant, interest, the general fund, and the agreement's conditions. */
@Command(
        name = "position",
        sortOptions = false,
        description =
                "Says what a management plan comes to in money: the in-year position and the deficit with their ranges,"
                        + " the stability grant, interest, what falls on the general fund when the override ends, the chance of"
                        + " in-year balance, and how each condition of the agreement stands. --out takes a folder for the tables.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel position examples/wiltshire-2025.yaml",
            "  ./evenkeel position examples/wiltshire-2025.yaml --rules-as-of 2026-06-01 --monthly --out out"
        })
final class PositionCommand extends Action {

    @Parameters(arity = "1", paramLabel = "PLAN.yaml", description = "A management plan.")
    String plan = "";

    @Option(names = "--monthly", description = "Month by month as well, on the expected path.")
    boolean isMonthly;

    @Option(
            names = "--rules-as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day whose rules hold (as the plan says; otherwise the day of its papers).")
    @Nullable
    String rulesAsOf;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Optional<Subject> subject = Subject.plan(plan, faults);
        Order order = options.order(faults);
        Optional<LocalDate> day = day(faults);
        faults.throwIfAny();
        ManagementPlan given = ((Subject.Plan) subject.orElseThrow()).plan();
        ManagementPlan used = day.map(known -> withRules(given, known)).orElse(given);
        Made made;
        Outlook outlook;
        try {
            made = Forecasting.shipped().plan(used, order, Progress.SILENT);
            outlook = Forecasting.shipped().outlook(made.plan());
        } catch (Forecasting.CannotForecast e) {
            throw new BadInput(List.of(String.valueOf(e.getMessage())));
        }
        tell(made, outlook);
        return ExitCode.OK;
    }

    private void tell(Made made, Outlook outlook) throws IOException {
        Forecast forecast = made.forecast();
        ManagementPlan used = made.plan();
        List<PositionFan> positions = PositionFan.all(forecast, used).stream()
                .limit(Math.min(2, forecast.scenarios().size()))
                .toList();
        if (positions.getFirst().years().isEmpty()) {
            terminal().tell("The forecast holds no whole financial year: make it longer with --until.");
            return;
        }
        List<PositionTables.Scenario> scenarios = positions.stream()
                .map(each -> new PositionTables.Scenario(
                        each.scenario().title(),
                        DeficitFan.of(each, used, forecast.settings().seed())))
                .toList();
        terminal().head(used.title());
        terminal()
                .say(Numbers.count(forecast.settings().runs()) + " runs, seed "
                        + forecast.settings().seed());
        terminal().say("");
        Tables tables = new Tables(terminal());
        PositionTables.years(scenarios).forEach(tables::show);
        tables.show(PositionTables.balance(scenarios));
        List<ConditionOutlook> conditions = new ArrayList<>();
        for (PositionFan each : positions) {
            conditions.addAll(ConditionOutlook.of(
                    used, each, forecast.scenario(each.scenario().name())));
        }
        List<Table> files = new ArrayList<>();
        if (!conditions.isEmpty()) {
            conditions(conditions);
            files.add(PositionTables.conditions(conditions));
        }
        AgreementKind.find(used.opening().terms().agreement())
                .ifPresent(kind -> agreement(kind, DeficitFan.rulesDay(used), files));
        if (isMonthly) {
            Table months = PositionTables.months(
                    new ExpectedAccount(outlook.plan(), outlook.assumptions(), outlook.middle()),
                    ExpectedPath.of(outlook.assumptions(), outlook.scenario(), outlook.middle()),
                    outlook.plan());
            tables.show(months);
        }
        if (used.opening().terms().interest() == null) {
            terminal()
                    .tell(
                            "The plan states no interest on the deficit, so none is shown: write interest: under deficit:.");
        }
        tables.write(options.out);
        if (options.out != null) {
            for (Table table : files) {
                Files.writeString(
                        Path.of(options.out).resolve(table.id() + ".csv"),
                        CsvWriter.write(table),
                        StandardCharsets.UTF_8);
            }
        }
        terminal().tell("Anyone who needs a plan gets one: a smaller deficit from fewer plans is not good in itself.");
    }

    /** Eight columns are too many for a terminal: one paragraph for each. */
    private void conditions(List<ConditionOutlook> conditions) {
        terminal().head("Conditions of the agreement");
        terminal().say("");
        conditions.forEach(each -> terminal().item(PositionTables.sentence(each)));
        terminal().say("");
    }

    private void agreement(AgreementKind kind, LocalDate day, List<Table> files) {
        if (!kind.terms().isEmpty()) {
            files.add(PositionTables.terms(kind));
        }
        terminal()
                .item("Agreement: " + kind.title() + ". " + kind.note()
                        + (kind.holdsOn(day) ? "" : " By the rules of " + day + " it no longer holds."));
        terminal().say("");
    }

    private Optional<LocalDate> day(Faults faults) {
        if (rulesAsOf == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(rulesAsOf.strip());
            GrantRules.on(day);
            return Optional.of(day);
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add(
                    "--rules-as-of wants a day whose rules are known, from December 2020 on, such as 2026-06-01, not \""
                            + rulesAsOf + "\".");
            return Optional.empty();
        }
    }

    private static ManagementPlan withRules(ManagementPlan plan, LocalDate day) {
        DeficitTerms terms = plan.opening().terms();
        return plan.withTerms(new DeficitTerms(terms.agreement(), day, terms.interest(), terms.ineligible()));
    }
}

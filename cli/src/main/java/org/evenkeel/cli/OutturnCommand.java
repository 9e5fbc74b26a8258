package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ledger.BudgetReader;
import org.evenkeel.model.intake.ledger.Commitment;
import org.evenkeel.model.intake.ledger.CommitmentReader;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.monitor.Budget;
import org.evenkeel.model.monitor.CommitmentCheck;
import org.evenkeel.model.monitor.Commitments;
import org.evenkeel.model.monitor.ForecastOutturn;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.monitor.LedgerTables;
import org.evenkeel.report.monitor.OutturnTables;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code outturn}: budget, ledger, commitments, and how the year is expected to close. */
@Command(
        name = "outturn",
        sortOptions = false,
        description =
                "Lays a ledger beside a management plan's year: budget and actual, commitments, the forecast outturn at"
                        + " the end of each quarter, and why it moves.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel outturn examples/wiltshire-2025.yaml --ledger examples/ledger/ledger.csv",
            "    --mapping examples/ledger/mapping.yaml --commitments examples/ledger/commitments.csv",
            "    --at 2025-09"
        })
final class OutturnCommand extends Action {

    @Parameters(arity = "1", paramLabel = "PLAN.yaml", description = "A management plan.")
    String plan = "";

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger, as CSV in UTF-8.")
    String ledgerFile = "";

    @Option(names = "--mapping", required = true, paramLabel = "MAP.yaml", description = "How the ledger is read.")
    String mapping = "";

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM",
            description = "The last month that is closed (the last with a posting).")
    @Nullable
    String at;

    @Option(
            names = "--budget",
            paramLabel = "FILE",
            description = "The council's budget, CSV with line and amount (what the management plan expects).")
    @Nullable
    String budgetFile;

    @Option(
            names = "--commitments",
            paramLabel = "FILE",
            description = "What is agreed child by child, by key: CSV with key, placement, from, until, annual, known.")
    @Nullable
    String commitmentFile;

    @Option(names = "--out", paramLabel = "DIR", description = "A folder for the tables as CSV, to the penny.")
    @Nullable
    String out;

    @Override
    public Integer call() throws BadInput, IOException {
        Ledger ledger = LedgerCommand.read(ledgerFile, mapping);
        if (!ledger.isPostable()) {
            List<String> faults = new ArrayList<>(List.of(ledger.held().rows() + " rows of the ledger are held back;"
                    + " nothing is used until they are mapped or dismissed. ./evenkeel ledger lists them all."));
            LedgerTables.open(ledger).stream().limit(10).forEach(faults::add);
            throw new BadInput(faults);
        }
        int month = month(ledger);
        Outlook outlook = ExplainCommand.read(plan);
        Budget budget = budget(outlook, ledger.year());
        List<Commitment> all =
                commitmentFile == null ? List.of() : value(CommitmentReader.read(Path.of(commitmentFile)));
        Commitments commitments = Commitments.of(all);
        List<ForecastOutturn> outturns = ForecastOutturn.moments(ledger.year(), month).stream()
                .map(each -> ForecastOutturn.of(budget, ledger, commitments, each))
                .toList();
        List<Table> files = new ArrayList<>();
        Tables tables = new Tables(terminal());
        tables.show(OutturnTables.brief(outturns.getLast()));
        tables.show(OutturnTables.movements(budget, outturns));
        if (!commitments.isEmpty()) {
            tables.show(OutturnTables.commitments(CommitmentCheck.of(commitments, ledger, month), month));
        } else {
            terminal()
                    .tell("Without --commitments the numbers of children are the management plan's, so that whatever"
                            + " differs to date shows as price.");
        }
        terminal()
                .tell("The budget is "
                        + (budgetFile == null
                                ? "what the management plan expects, with its interventions."
                                : budgetFile + "."));
        tables.write(out);
        outturns.forEach(outturn -> files.add(OutturnTables.lines(outturn)));
        files.add(OutturnTables.months(budget, ledger, month));
        if (out != null) {
            for (Table table : files) {
                Files.writeString(
                        Path.of(out).resolve(table.id() + ".csv"), CsvWriter.write(table), StandardCharsets.UTF_8);
            }
        }
        return ExitCode.OK;
    }

    private int month(Ledger ledger) throws BadInput {
        FinancialYear year = ledger.year();
        Faults faults = new Faults();
        OptionalInt given = new Arguments(faults).month("--at", at, OptionalInt.of(ledger.lastMonth()));
        faults.throwIfAny();
        int month = given.orElseThrow();
        if (month < year.firstMonth() || month > year.lastMonth()) {
            throw new BadInput(
                    List.of("--at " + MonthIndex.text(month) + " is not in " + year + ", the ledger's year."));
        }
        if (month > ledger.lastMonth()) {
            throw new BadInput(List.of("--at " + MonthIndex.text(month) + ": the ledger's last posting is in "
                    + MonthIndex.text(ledger.lastMonth()) + ", so that month is not closed."));
        }
        return month;
    }

    private Budget budget(Outlook outlook, FinancialYear year) throws BadInput {
        try {
            Budget budget = Budget.of(outlook, year);
            return budgetFile == null ? budget : budget.with(value(BudgetReader.read(Path.of(budgetFile))));
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of(e.getMessage() + "."));
        }
    }

    private static <T> T value(Loaded<T> loaded) throws BadInput {
        if (!loaded.isClean()) {
            throw new BadInput(
                    loaded.errors().stream().map(issue -> issue.text()).toList());
        }
        return loaded.get();
    }
}

package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ledger.Dismissal;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.intake.ledger.LedgerMapping;
import org.evenkeel.model.intake.ledger.LedgerReader;
import org.evenkeel.model.planfile.LedgerMappingFile;
import org.evenkeel.report.monitor.LedgerTables;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger}: what a finance system's ledger comes to, and what is held back. */
@Command(
        name = "ledger",
        sortOptions = false,
        description =
                "Reads a ledger through its mapping, to the penny. What is not as the mapping says is held back and"
                        + " never guessed. Exit code 0: all can be posted; 1: rows are held back; 2: it cannot be read.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel ledger examples/ledger/ledger.csv --mapping examples/ledger/mapping.yaml"
        })
final class LedgerCommand extends Action {

    /** How many faults a terminal lists; the file has every row. */
    private static final int SHOWN = 30;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The ledger, as CSV in UTF-8.")
    String file = "";

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "MAP.yaml",
            description = "Which column holds what, where codes go, and what officers have decided.")
    String mapping = "";

    @Option(names = "--out", paramLabel = "DIR", description = "A folder for the tables as CSV.")
    @Nullable
    String out;

    @Override
    public Integer call() throws BadInput, IOException {
        Ledger ledger = read(file, mapping);
        Tables tables = new Tables(terminal());
        tables.show(LedgerTables.tally(ledger));
        tables.show(LedgerTables.lines(ledger));
        if (!ledger.section251().isEmpty()) {
            tables.show(LedgerTables.section251(ledger));
        }
        tell(ledger);
        tables.write(out);
        if (out != null) {
            Path folder = Path.of(out);
            Files.writeString(
                    folder.resolve("ledger-months.csv"),
                    CsvWriter.write(LedgerTables.months(ledger)),
                    StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("ledger-held.csv"),
                    CsvWriter.write(LedgerTables.rows(ledger)),
                    StandardCharsets.UTF_8);
            terminal()
                    .say("Every posting by line and month is in ledger-months.csv, every row held back or decided about"
                            + " in ledger-held.csv.");
        }
        return ledger.isPostable() ? ExitCode.OK : ExitCode.NO;
    }

    private void tell(Ledger ledger) {
        for (Dismissal idle : ledger.idle()) {
            terminal()
                    .item("The decision of " + idle.on() + " about "
                            + idle.fault().code() + " of "
                            + (idle.code().isEmpty() ? "journal " + idle.journal() : "code " + idle.code())
                            + " is about no row: take it out of the mapping, or look whether the ledger has changed.");
        }
        if (ledger.isPostable()) {
            terminal().tell("Nothing is held back: the ledger can be used.");
            return;
        }
        List<String> open = LedgerTables.open(ledger);
        terminal()
                .head("Held back: " + Numbers.count(ledger.held().rows()) + " rows. Nothing is used until they are"
                        + " mapped or dismissed.");
        terminal().say("");
        open.stream().limit(SHOWN).forEach(terminal()::item);
        if (open.size() > SHOWN) {
            terminal().say("... and " + (open.size() - SHOWN) + " more kinds; --out writes every row to a file.");
        }
        terminal().say("");
    }

    /** A ledger through its mapping. @throws BadInput if either cannot be read */
    static Ledger read(String file, String mappingFile) throws BadInput {
        Loaded<LedgerMapping> mapping = LedgerMappingFile.read(Path.of(mappingFile));
        refuse(mapping);
        Loaded<Ledger> ledger = LedgerReader.read(Path.of(file), mapping.get());
        refuse(ledger);
        return ledger.get();
    }

    private static void refuse(Loaded<?> loaded) throws BadInput {
        if (!loaded.isClean()) {
            throw new BadInput(
                    loaded.errors().stream().map(issue -> issue.text()).toList());
        }
    }
}

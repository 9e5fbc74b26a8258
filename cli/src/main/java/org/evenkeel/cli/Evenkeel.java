package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command-line program's entry. */
@Command(
        name = "./evenkeel",
        description = "Forecasts education, health and care plans and the high needs deficit for English councils.",
        versionProvider = Evenkeel.Version.class,
        subcommands = {
            DemoCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            SeekCommand.class,
            ReportCommand.class,
            FlowsCommand.class,
            ScenariosCommand.class,
            CouncilsCommand.class,
            PositionCommand.class,
            LedgerCommand.class,
            OutturnCommand.class,
            CheckCommand.class,
            ClocksCommand.class,
            LinkCommand.class,
            MeasuresCommand.class,
            SampleCommand.class,
            HelpCommand.class
        })
public final class Evenkeel implements Runnable {

    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean wantsHelp;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    boolean wantsVersion;

    private Evenkeel(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs one command and ends the program with its exit code: 0 done, 1 the answer is no, 2 bad input and nothing
     * written, 3 could not be finished.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command; its exit code. */
    static int run(Terminal terminal, String... args) {
        Help.Ansi ansi = terminal.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF;
        CommandLine program = new CommandLine(new Evenkeel(terminal))
                .setOut(Terminal.writer(terminal.out()))
                .setErr(Terminal.writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Terminal.WIDTH)
                .setParameterExceptionHandler((fault, _) -> Edge.misspelt(terminal, fault))
                .setExecutionExceptionHandler((fault, _, _) -> Edge.failed(terminal, fault));
        try {
            return program.execute(args);
        } catch (OutOfMemoryError fault) {
            return Edge.failed(terminal, fault);
        }
    }

    /** With no command: the help. */
    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(terminal.out());
    }

    Terminal terminal() {
        return terminal;
    }

    /** The version that the build stamped. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Evenkeel " + text()};
        }

        static String text() {
            try (InputStream in = Evenkeel.class.getResourceAsStream("/org/evenkeel/model/version.txt")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command-line program's entry. */
@Command(
        name = "./evenkeel",
        description = "Forecasts education, health and care plans and the high needs deficit for English councils.",
        versionProvider = Evenkeel.Version.class,
        subcommands = {CouncilsCommand.class, FlowsCommand.class, HelpCommand.class})
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
                .setParameterExceptionHandler((fault, _) -> misspelt(terminal, fault))
                .setExecutionExceptionHandler((fault, _, _) -> failed(terminal, fault));
        return program.execute(args);
    }

    /** With no command: the help. */
    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(terminal.out());
    }

    Terminal terminal() {
        return terminal;
    }

    private static int misspelt(Terminal terminal, ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        boolean isRoot = command.getParent() == null;
        StringBuilder message = new StringBuilder();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            boolean isOption = word.startsWith("-");
            message.append(isRoot && !isOption ? "there is no command " : command.getCommandName() + " does not know ")
                    .append('"')
                    .append(word)
                    .append("\".");
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty() && (isOption || isRoot)) {
                message.append(" Did you mean ").append(suggestions.getFirst()).append('?');
            }
        } else {
            message.append(fault.getMessage()).append('.');
        }
        message.append(" See ./evenkeel help")
                .append(isRoot ? "" : " " + command.getCommandName())
                .append('.');
        terminal.fault(message.toString());
        return ExitCode.BAD_INPUT;
    }

    private static int failed(Terminal terminal, Exception fault) {
        if (fault instanceof BadInput bad) {
            bad.messages().forEach(terminal::fault);
            return ExitCode.BAD_INPUT;
        }
        terminal.fault("stopped by a fault in Evenkeel itself, which its makers would like to hear of: " + fault);
        fault.printStackTrace(terminal.err());
        return ExitCode.FAILED;
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

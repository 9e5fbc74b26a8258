package org.evenkeel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where every fault ends: told to the person in words, and to the shell as an exit code. */
final class Edge {

    private Edge() {}

    /** A command or option that there is not, or one without its value. */
    static int misspelt(Terminal terminal, ParameterException fault) {
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

    /** A command that could not be finished. */
    static int failed(Terminal terminal, Throwable fault) {
        if (fault instanceof BadInput bad) {
            bad.messages().forEach(terminal::fault);
            return ExitCode.BAD_INPUT;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            terminal.fault("could not read or write: " + reason(fault) + ". Nothing was kept: free some space, or name"
                    + " another folder with --out, and run it again.");
            return ExitCode.FAILED;
        }
        if (fault instanceof OutOfMemoryError || fault.getCause() instanceof OutOfMemoryError) {
            terminal.fault("ran out of memory and kept nothing: ask for fewer --runs, or give Java more, such as"
                    + " EVENKEEL_JAVA_OPTS=-Xmx4g.");
            return ExitCode.FAILED;
        }
        terminal.fault("stopped by a fault in Evenkeel itself, which its makers would like to hear of: " + fault);
        fault.printStackTrace(terminal.err());
        return ExitCode.FAILED;
    }

    private static String reason(Throwable fault) {
        Throwable cause = fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
        String name = cause.getClass().getSimpleName().replace("Exception", "");
        String text = cause.getMessage();
        // The exceptions of files say only which file; their names say what.
        return text == null ? name : cause instanceof FileSystemException ? text + " (" + name + ")" : text;
    }
}

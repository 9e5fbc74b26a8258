package org.evenkeel.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What every command has: help, and a terminal to speak to. Its call gives the exit code. */
abstract class Action implements Callable<Integer> {

    @ParentCommand
    @Nullable
    Evenkeel program;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean wantsHelp;

    final Terminal terminal() {
        return Objects.requireNonNull(program).terminal();
    }
}

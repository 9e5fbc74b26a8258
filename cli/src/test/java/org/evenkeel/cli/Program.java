package org.evenkeel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs the program, in this process or in one of its own. */
final class Program {

    private Program() {}

    /** What a command did and said. */
    record Outcome(int code, String out, String err) {

        List<String> faults() {
            return err.lines().toList();
        }
    }

    /** Runs a command in this process, on streams that are no terminal. */
    static Outcome inside(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Evenkeel.run(
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false),
                args);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command as a process of its own, from a folder. */
    static Outcome outside(Path folder, String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("evenkeel", ".out");
        Path err = Files.createTempFile("evenkeel", ".err");
        try {
            Process process = start(folder, out, err, args);
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after two minutes: " + String.join(" ", args));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts a command as a process of its own. */
    static Process start(Path folder, Path out, Path err, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Devenkeel.home=" + home(),
                "-cp",
                System.getProperty("java.class.path"),
                Evenkeel.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Where the project is. */
    static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("evenkeel.home")));
    }
}

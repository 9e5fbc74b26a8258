package org.evenkeel.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Evenkeel as a process of its own, started as the launcher starts it. */
final class Started implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path errors;
    private final List<String> said = new ArrayList<>();

    private Started(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static Started with(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EvenkeelApp.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("evenkeel", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EVENKEEL_"));
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        return new Started(builder.start(), errors);
    }

    /** Waits until it says where it is. */
    String address() throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith("Evenkeel is at ")) {
                return line.substring(line.indexOf("http"), line.indexOf(" (stop"));
            }
        }
        throw new AssertionError("it did not start: " + said + Files.readString(errors));
    }

    /** Waits until it ends by itself, and gives what it said as an error. */
    Ended ended() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end");
        }
        return new Ended(process.exitValue(), Files.readString(errors));
    }

    record Ended(int code, String error) {}

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        Files.deleteIfExists(errors);
    }
}

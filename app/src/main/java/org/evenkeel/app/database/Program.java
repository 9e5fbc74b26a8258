package org.evenkeel.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs, run as it insists: never as root. */
final class Program {
    private final Path folder;

    /**
     * Takes the programs in a folder.
     *
     * @param folder where {@code bin} is
     */
    Program(Path folder) {
        this.folder = folder;
    }

    /**
     * How one of its programs ended.
     *
     * @param code zero if all went well
     * @param said what it printed
     */
    record Ended(int code, String said) {}

    /**
     * Runs one and waits.
     *
     * @param limit how long it may take
     * @param arguments the program's name and its arguments
     * @return how it ended
     */
    Ended run(Duration limit, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // A user namespace with nobody in it: files stay root's, PostgreSQL sees an ordinary user.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(arguments[0]).toString());
        command.addAll(List.of(arguments).subList(1, arguments.length));
        // A file, not a pipe: the server outlives pg_ctl and would keep a pipe open.
        Path said = Files.createTempFile(folder, "said", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(said.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("PG"));
            environment.put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Ended(-1, "no answer in " + limit.toSeconds() + " s");
            }
            return new Ended(process.exitValue(), Files.readString(said).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}

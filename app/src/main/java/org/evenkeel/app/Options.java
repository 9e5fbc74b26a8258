package org.evenkeel.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.app.database.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts Evenkeel asked for.
 *
 * @param port where to answer; 0 for any free one
 * @param address the network address to answer at; this machine alone unless asked otherwise
 * @param data the data folder
 * @param databaseUrl the address of a PostgreSQL server, or null for Evenkeel's own
 * @param open management plan files to load at the start
 */
record Options(
        int port, InetAddress address, Path data, @Nullable String databaseUrl, List<Path> open) {
    private static final String USAGE = "Options: --port N, --address A, --data FOLDER, --open PLAN.yaml.";

    Options {
        open = List.copyOf(open);
    }

    /**
     * Reads the command line and what the environment adds to it.
     *
     * @throws CannotStart if an option is unknown or has no sensible value
     */
    static Options parse(String[] arguments, Map<String, String> environment) {
        String port = environment.getOrDefault("EVENKEEL_PORT", "8080");
        String address = environment.getOrDefault("EVENKEEL_ADDRESS", "127.0.0.1");
        String data = environment.getOrDefault("EVENKEEL_DATA", "data");
        List<Path> open = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            String[] parts = arguments[at].split("=", 2);
            String value = parts.length == 2 ? parts[1] : null;
            if (value == null) {
                at++;
                value = at < arguments.length ? arguments[at] : null;
            }
            switch (parts[0]) {
                case "--port", "--server.port" -> port = given(parts[0], value);
                case "--address" -> address = given(parts[0], value);
                case "--data" -> data = given(parts[0], value);
                case "--open", "--evenkeel.open" -> open.add(planFile(given(parts[0], value)));
                default -> throw new CannotStart("Unknown option " + parts[0] + ". " + USAGE);
            }
        }
        String url = environment.getOrDefault("EVENKEEL_DATABASE_URL", "");
        return new Options(port(port), address(address), Path.of(data), url.isBlank() ? null : url.strip(), open);
    }

    private static String given(String option, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new CannotStart("The option " + option + " needs a value. " + USAGE);
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw new CannotStart("A port is a whole number from 0 to 65535, not " + text + ". Try --port 8081.");
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(Objects.requireNonNull(text));
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "This machine has no address " + text + ". Leave --address out to answer on this machine alone.",
                    e);
        }
    }

    private static Path planFile(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotStart("There is no plan file to read at " + file.toAbsolutePath() + ".");
        }
        return file;
    }
}

package org.evenkeel.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The PostgreSQL that Evenkeel runs itself, in its data folder.
 *
 * <p>It keeps every committed row through a kill of any process at any moment: the three settings that promise this are
 * on. It listens on this machine alone, at a port of its own, and asks for a password. See
 * {@code docs/decisions/0015-own-supervisor-for-postgresql.md}.
 */
public final class EmbeddedServer implements Database {
    /** The version that is shipped; its first part is the format of the data. */
    private static final String VERSION = "18.6";

    private static final Duration START = Duration.ofSeconds(15);
    private static final Duration STOP = Duration.ofSeconds(15);

    /** How long a killed server's number may stay taken before it can be started again. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Path home;
    private final Path data;
    private final Program program;
    private ServerSecrets secrets;

    private EmbeddedServer(Path home, Program program, ServerSecrets secrets) {
        this.home = home;
        this.data = home.resolve("data");
        this.program = program;
        this.secrets = secrets;
    }

    /**
     * Starts it, making it first if the folder has none.
     *
     * @param folder the data folder, locked by us
     * @return the server, ready
     * @throws CannotStart if it will not start
     */
    public static EmbeddedServer start(DataFolder folder) {
        Path home = folder.path().resolve("postgres");
        try {
            Files.createDirectories(home);
            Path programs = home.resolve("program-" + VERSION);
            if (!Files.isDirectory(programs)) {
                folder.checkRoomForANewDatabase();
            }
            Unpacked.into(programs);
            EmbeddedServer server = new EmbeddedServer(
                    home, new Program(programs), ServerSecrets.of(home.resolve("server.properties")));
            server.initialise();
            server.clearTheWay();
            server.start();
            Account.make(server.address(), server.owner());
            return server;
        } catch (IOException e) {
            throw DataFolder.cannotWrite(home, e);
        }
    }

    /** Makes the data directory, whole or not at all. */
    private void initialise() throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!VERSION.startsWith(found + ".")) {
                throw new CannotStart("The data in " + data + " was written by PostgreSQL " + found
                        + " and this Evenkeel carries " + VERSION
                        + ". Start the Evenkeel that wrote it and export the data, or choose another folder"
                        + " with --data FOLDER.");
            }
            return;
        }
        Path half = home.resolve("data.part");
        Unpacked.remove(half);
        Path password = home.resolve("password.part");
        Files.writeString(password, secrets.ownerPassword());
        try {
            Program.Ended ended = program.run(
                    Duration.ofMinutes(2),
                    "initdb",
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--data-checksums");
            if (ended.code() != 0) {
                throw failed("could not be made", ended);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops a server that outlived the Evenkeel that started it, and clears a note that means another process. */
    private void clearTheWay() throws IOException {
        Optional<Postmaster> last = Postmaster.of(data);
        if (last.isEmpty()) {
            return;
        }
        if (last.get().isRunning()) {
            stop();
        } else if (last.get().isSomebodyElse()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private void start() throws IOException {
        Program.Ended ended = tryToStart();
        if (ended.code() != 0) {
            pause();
            clearTheWay();
            ended = tryToStart();
        }
        if (ended.code() != 0) {
            throw failed("did not start", ended);
        }
    }

    private Program.Ended tryToStart() throws IOException {
        int port = freePort(secrets.port());
        secrets = secrets.withPort(port);
        secrets.write(home.resolve("server.properties"));
        return program.run(
                START.plusSeconds(5),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + START.toSeconds(),
                "--pgdata=" + data,
                "--log=" + log(),
                "--options=" + options(port));
    }

    /** The settings that matter here; the rest are PostgreSQL's own. */
    private static String options(int port) {
        return String.join(
                " ",
                "-c port=" + port,
                "-c listen_addresses=127.0.0.1",
                // No socket file: nothing in /tmp, and no limit on how long the folder's path may be.
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=30",
                "-c shared_buffers=64MB",
                "-c timezone=UTC",
                // The server's log must never hold a value from a row.
                "-c log_min_messages=warning",
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse",
                "-c log_parameter_max_length_on_error=0");
    }

    private Path log() throws IOException {
        Path log = home.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > 4L << 20) {
            Files.move(log, home.resolve("server.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static int freePort(int preferred) throws IOException {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(here, preferred));
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (ServerSocket socket = new ServerSocket(0, 1, here)) {
                return socket.getLocalPort();
            }
        }
    }

    private CannotStart failed(String what, Program.Ended ended) {
        if (ended.said().contains("No space left")) {
            return DataFolder.cannotWrite(home, new IOException("No space left on device"));
        }
        if (ended.said().contains("unshare")) {
            return new CannotStart("PostgreSQL does not run as root and this machine gives it no namespace of its own."
                    + " Start Evenkeel as an ordinary user, or set EVENKEEL_DATABASE_URL.");
        }
        return new CannotStart("Evenkeel's own database " + what + ". See " + home.resolve("server.log") + " ("
                + ended.said().lines().reduce((first, last) -> last).orElse("it said nothing")
                + "), or set EVENKEEL_DATABASE_URL to use a PostgreSQL server.");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + secrets.port() + "/" + name;
    }

    private DatabaseAddress owner() {
        return new DatabaseAddress(url("postgres"), "postgres", secrets.ownerPassword());
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress(url("evenkeel"), "evenkeel", secrets.password());
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    private void stop() throws IOException {
        program.run(
                STOP.plusSeconds(5),
                "pg_ctl",
                "stop",
                "--wait",
                "--mode=fast",
                "--timeout=" + STOP.toSeconds(),
                "--pgdata=" + data);
    }

    /** Stops it, letting it finish what it is writing. */
    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            throw DataFolder.cannotWrite(home, e);
        }
    }
}

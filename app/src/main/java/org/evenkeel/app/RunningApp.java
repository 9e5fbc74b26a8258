package org.evenkeel.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evenkeel.app.database.CannotStart;
import org.evenkeel.app.database.DataFolder;
import org.evenkeel.app.database.Database;
import org.evenkeel.app.database.DatabaseAddress;
import org.evenkeel.app.database.EmbeddedServer;
import org.evenkeel.app.database.RemoteServer;
import org.evenkeel.app.forecast.PlansToOpen;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Evenkeel while it runs: the data folder, the database and the web server, stopped in the opposite order.
 *
 * <p>The tests start it as {@code main} does.
 */
final class RunningApp implements AutoCloseable {
    /** How long a stop waits for a start that it meets half-way, in seconds. */
    private static final long PATIENCE = 30;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Options options;
    private volatile boolean stopping;
    private int port;
    private @Nullable ApplicationContext context;

    RunningApp(Options options) {
        this.options = options;
    }

    /**
     * Starts everything, or nothing.
     *
     * @return this, running
     * @throws CannotStart for every reason that whoever starts it can put right
     */
    RunningApp start() {
        try {
            startParts();
        } catch (RuntimeException e) {
            stopParts();
            throw e;
        } finally {
            started.countDown();
        }
        return this;
    }

    private void startParts() {
        checkPort(options.address(), options.port());
        DataFolder folder = keep(DataFolder.open(options.data()));
        Database database = keep(database(folder));
        ConfigurableApplicationContext spring = keep(spring(folder.path(), database));
        context = spring;
        port = Objects.requireNonNull(((WebServerApplicationContext) spring).getWebServer())
                .getPort();
        folder.note(address());
    }

    private Database database(DataFolder folder) {
        return options.databaseUrl() == null
                ? EmbeddedServer.start(folder)
                : RemoteServer.open(DatabaseAddress.parse(options.databaseUrl(), System.getenv()));
    }

    private ConfigurableApplicationContext spring(Path folder, Database database) {
        SpringApplication application = new SpringApplication(EvenkeelApp.class);
        // Ours stops the web server before the database.
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("database", database);
            context.getBeanFactory().registerSingleton("plansToOpen", new PlansToOpen(options.open()));
        });
        try {
            return application.run(
                    "--server.port=" + options.port(),
                    "--server.address=" + options.address().getHostAddress(),
                    "--evenkeel.data=" + folder,
                    "--logging.file.name=" + folder.resolve("log/evenkeel.log"));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /** Said before the slow parts start, and again by the web server should another program be quicker. */
    private static void checkPort(InetAddress address, int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, address)) {
            return;
        } catch (IOException e) {
            throw cannotListen(address, port, e);
        }
    }

    private static CannotStart cannotListen(InetAddress address, int port, Exception cause) {
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("Permission denied")) {
            return new CannotStart(
                    "This user may not use port " + port + ". Choose one above 1024: --port 8080.", cause);
        }
        if (reason.contains("Cannot assign")) {
            return new CannotStart(
                    "This machine has no address " + address.getHostAddress()
                            + ". Leave --address out to answer on this machine alone.",
                    cause);
        }
        return new CannotStart(
                "Port " + port + " is taken by another program. Choose another one, for example --port " + (port + 1)
                        + ".",
                cause);
    }

    private RuntimeException explained(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart reason -> {
                    return reason;
                }
                case PortInUseException taken -> {
                    return cannotListen(options.address(), taken.getPort(), taken);
                }
                case FlywayException schema -> {
                    return new CannotStart(
                            "The tables in the database are not those of this Evenkeel: " + firstLine(schema)
                                    + " Use the newest Evenkeel that has run on this data, or another database.",
                            schema);
                }
                default -> {
                    // Look further in.
                }
            }
        }
        return fault;
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    /** What Spring holds, for tests that ask for the table of routes. */
    ApplicationContext context() {
        return Objects.requireNonNull(context);
    }

    /** Where it answers, as a person would type it. */
    String address() {
        InetAddress address = options.address();
        boolean here = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return "http://" + (here ? "localhost" : address.getHostAddress()) + ":" + port;
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        if (stopping) {
            throw new CannotStart("It was told to stop.");
        }
        return part;
    }

    /** Stops what was started, last first. A start that is half-way gives up first. */
    @Override
    public void close() {
        stopping = true;
        try {
            if (started.await(PATIENCE, TimeUnit.SECONDS)) {
                stopParts();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopParts() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("Evenkeel stopped untidily: " + firstLine(e));
            }
        }
    }
}

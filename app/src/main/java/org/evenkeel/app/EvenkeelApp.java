package org.evenkeel.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.evenkeel.app.database.CannotStart;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application's entry. */
@SpringBootApplication(proxyBeanMethods = false)
public final class EvenkeelApp {
    /** What a shell sees when Evenkeel could not start for a reason that its message explains. */
    private static final int CANNOT_START = 2;

    private EvenkeelApp() {}

    /**
     * Starts the application and keeps it running until it is told to stop.
     *
     * @param arguments {@code --port N}, {@code --address A}, {@code --data FOLDER}, {@code --open PLAN.yaml}
     */
    public static void main(String[] arguments) {
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            RunningApp app = new RunningApp(Options.parse(arguments, System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
            app.start();
            terminal.println("Evenkeel is at " + app.address() + " (stop it with Ctrl-C)");
        } catch (CannotStart e) {
            System.err.println("Evenkeel cannot start. " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }
}

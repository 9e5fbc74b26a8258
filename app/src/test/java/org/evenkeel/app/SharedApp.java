package org.evenkeel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Evenkeel, started once for all tests that only look at it, on its own database or on the one that {@code
 * EVENKEEL_DATABASE_URL} names.
 */
public final class SharedApp {
    /** The worked example. */
    public static final Path EXAMPLE =
            Path.of(System.getProperty("evenkeel.root", ".."), "examples", "wiltshire-2025.yaml");

    private static final RunningApp APP = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SharedApp() {}

    private static RunningApp start() {
        try {
            Path data = Path.of("target", "shared-app").toAbsolutePath();
            remove(data);
            // Few runs: the tests ask what pages show, not how good the figures are.
            System.setProperty("evenkeel.most-runs", "40");
            System.setProperty("evenkeel.first-runs", "20");
            String[] arguments = {"--port", "0", "--data", data.toString(), "--open", EXAMPLE.toString()};
            RunningApp app = new RunningApp(Options.parse(arguments, System.getenv())).start();
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The whole address of a path. */
    public static String at(String path) {
        return APP.address() + path;
    }

    /** What Spring holds. */
    public static <T> T bean(Class<T> type) {
        return APP.context().getBean(type);
    }

    /** What a GET gives, redirects not followed; asked for again while the figures are being worked out. */
    public static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(at(path))).build();
        while (true) {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                return answer;
            }
        }
    }

    /** Waits until the forecasts of Wiltshire and of its plan are stored. */
    public static void makeTheForecasts() throws IOException, InterruptedException {
        Instant limit = Instant.now().plusSeconds(180);
        while (get("/council/E06000054").body().contains("data-waits-for")
                || get("/plan/1").body().contains("data-waits-for")) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("the forecast was not made");
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    /** Every path pattern that can be asked for, from the table of routes itself. */
    public static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(route -> methods(route).contains(RequestMethod.GET))
                .forEach(route -> routes.addAll(route.getPatternValues()));
        return routes;
    }

    private static List<RequestMethod> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods);
    }
}

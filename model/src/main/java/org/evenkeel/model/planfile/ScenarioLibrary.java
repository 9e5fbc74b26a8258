package org.evenkeel.model.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.PriceChange;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.TrendChange;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.sector.Placement;

/**
 * The library of scenarios: dated, sourced sets of assumptions that any council can lay over its own. Read from
 * {@code reference/scenarios/library.yaml}; described in {@code docs/method/scenarios.md}.
 *
 * @param scenarios in the order of the file
 */
public record ScenarioLibrary(List<LibraryScenario> scenarios) {

    private static final String FILE = "/reference/scenarios/library.yaml";

    private static final String[] KEYS = {
        "id", "title", "status", "as-of", "summary", "source", "basis", "notes", "trends", "interventions", "prices"
    };

    private static final Map<String, LibraryScenario.Status> STATUSES = statuses();
    private static final Map<String, Driver> DRIVERS = drivers();

    /** Keeps its own copy. */
    public ScenarioLibrary {
        scenarios = List.copyOf(scenarios);
    }

    /** The library that is shipped. */
    public static ScenarioLibrary current() {
        return Shipped.LIBRARY;
    }

    /**
     * Reads a text: a library, or every fault in it.
     *
     * @param name what to call the text in messages
     */
    public static Loaded<ScenarioLibrary> read(String name, String text) {
        Faults faults = new Faults(name);
        Optional<ScenarioLibrary> read =
                Tree.read(text, faults).map(top -> read(Section.top(top, faults, "source", "sources", "scenarios")));
        return faults.any() || read.isEmpty() ? Loaded.failed(faults.issues()) : Loaded.of(read.get());
    }

    /** The scenario with an id. */
    public Optional<LibraryScenario> find(String id) {
        return scenarios.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The ids of all of them. */
    public List<String> ids() {
        return scenarios.stream().map(LibraryScenario::id).toList();
    }

    private static ScenarioLibrary read(Section root) {
        List<LibraryScenario> scenarios = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("scenarios")) {
            Section section = Ids.item(root, "scenarios", node, scenarios.size() + 1, KEYS);
            scenarios.add(scenario(section, Ids.id(section, ids)));
        }
        if (scenarios.isEmpty()) {
            root.missing("scenarios", "Add a scenario, with an id.");
        }
        return new ScenarioLibrary(scenarios);
    }

    private static LibraryScenario scenario(Section section, String id) {
        List<PlannedIntervention> interventions = Interventions.read(section, List.of());
        for (PlannedIntervention each : interventions) {
            if (!each.id().startsWith(id + ".")) {
                section.fault(
                        "id",
                        "interventions",
                        "The id \"" + each.id() + "\" does not begin with that of its scenario.",
                        "Write " + id + "." + each.id() + ", so that no council's own has the same.");
            }
        }
        return new LibraryScenario(
                id,
                section.text("title", "Write what it is called."),
                section.choice("status", STATUSES).orElse(LibraryScenario.Status.ASSUMPTION),
                date(section),
                section.text("summary", "Say in a sentence or two what it assumes."),
                section.context().source(),
                trends(section, id),
                interventions,
                prices(section, id),
                section.texts("notes"));
    }

    private static LocalDate date(Section section) {
        String text = section.text("as-of", "Write the day on which this was true, such as 2026-02-23.");
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            section.fault("date", "as-of", "\"" + text + "\" is not a date.", "Write a day such as 2026-02-23.");
            return LocalDate.EPOCH;
        }
    }

    private static List<TrendChange> trends(Section scenario, String id) {
        List<TrendChange> changes = new ArrayList<>();
        for (Node node : scenario.items("trends")) {
            Section section = Section.of(
                    node,
                    scenario.at("trends"),
                    scenario.context(),
                    "driver",
                    "from",
                    "value",
                    "source",
                    "basis",
                    "note");
            Driver driver = section.choice("driver", DRIVERS).orElse(Driver.REQUESTS);
            int from = section.month("from");
            Meaning meaning = new Meaning(
                    id + "." + driver.code() + "-growth", "Growth of " + driver.words(), "log points a year");
            changes.add(new TrendChange(driver, from, Values.read(section, meaning, Quantity.LOG_GROWTH)));
        }
        return changes;
    }

    private static List<PriceChange> prices(Section scenario, String id) {
        List<PriceChange> changes = new ArrayList<>();
        for (Node node : scenario.items("prices")) {
            Section section = Section.of(
                    node,
                    scenario.at("prices"),
                    scenario.context(),
                    "placement",
                    "from",
                    "value",
                    "low",
                    "high",
                    "source",
                    "basis",
                    "note");
            Placement placement = section.choice("placement", Words.PLACEMENTS).orElse(Placement.INDEPENDENT_SPECIAL);
            Meaning meaning = new Meaning(
                    id + ".price-" + placement.code(),
                    "Change of the price: " + placement.label(),
                    "percent of what it would have been");
            changes.add(new PriceChange(
                    placement, section.year("from"), Values.read(section, meaning, Quantity.CHANGE_PERCENT)));
        }
        return changes;
    }

    private static Map<String, LibraryScenario.Status> statuses() {
        Map<String, LibraryScenario.Status> words = new LinkedHashMap<>();
        for (LibraryScenario.Status status : LibraryScenario.Status.values()) {
            words.put(status.code(), status);
        }
        return words;
    }

    private static Map<String, Driver> drivers() {
        Map<String, Driver> words = new LinkedHashMap<>();
        for (Driver driver : Driver.values()) {
            if (driver != Driver.SHARE_ASSESSED && driver != Driver.SHARE_ISSUED) {
                words.put(driver.code(), driver);
            }
        }
        return words;
    }

    private static final class Shipped {
        static final ScenarioLibrary LIBRARY = load();

        private static ScenarioLibrary load() {
            try (InputStream stream = ScenarioLibrary.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException("The program lacks " + FILE);
                }
                return read(FILE.substring(1), new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

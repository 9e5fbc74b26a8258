package org.evenkeel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.planfile.PlanFile;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.jspecify.annotations.Nullable;

/** What a forecast is of. */
sealed interface Subject {

    /** A short word for the folder that the forecast is written to unless one is named. */
    String slug();

    /** The council that it is of, if it is of one. */
    Optional<LocalAuthority> council();

    /** A council, from published statistics alone. */
    record Council(LocalAuthority authority) implements Subject {
        @Override
        public String slug() {
            return slugOf(authority.name());
        }

        @Override
        public Optional<LocalAuthority> council() {
            return Optional.of(authority);
        }
    }

    /** Every council, from published statistics alone. */
    record AllCouncils() implements Subject {
        @Override
        public String slug() {
            return "all";
        }

        @Override
        public Optional<LocalAuthority> council() {
            return Optional.empty();
        }
    }

    /** A management plan, with what was found while reading it. */
    record Plan(Path file, ManagementPlan plan, List<Issue> findings) implements Subject {

        /** Keeps its own copy. */
        public Plan {
            findings = List.copyOf(findings);
        }

        @Override
        public String slug() {
            String name = String.valueOf(file.getFileName());
            return slugOf(name.replaceFirst("\\.[A-Za-z]+$", ""));
        }

        @Override
        public Optional<LocalAuthority> council() {
            return Optional.of(plan.council());
        }
    }

    /** Reads the subject from what was typed; what is wrong becomes a fault. */
    static Optional<Subject> of(@Nullable String plan, @Nullable String council, Faults faults) {
        if (plan == null && council == null) {
            faults.add("name a management plan's file, such as examples/wiltshire-2025.yaml, or a council, such as"
                    + " --council Wiltshire.");
        } else if (plan != null && council != null) {
            faults.add("name a management plan's file or a --council, not both: the file says which council it is"
                    + " about.");
        } else if (council != null) {
            return council(council, faults);
        } else if (plan != null) {
            return plan(plan, faults);
        }
        return Optional.empty();
    }

    private static Optional<Subject> council(String text, Faults faults) {
        if (text.strip().equalsIgnoreCase("all")) {
            return Optional.of(new AllCouncils());
        }
        return authority(text, faults).map(Council::new);
    }

    /** The council that was typed after {@code --council}. */
    static Optional<LocalAuthority> authority(String text, Faults faults) {
        Lookup lookup = LocalAuthorities.current().find(text);
        if (lookup instanceof Lookup.Found(LocalAuthority authority)) {
            return Optional.of(authority);
        }
        faults.add(
                "--council: " + lookup.message() + (lookup instanceof Lookup.Former ? " Name one that there is." : ""));
        return Optional.empty();
    }

    /** Reads a management plan; each of its faults becomes one here. */
    static Optional<Subject> plan(String text, Faults faults) {
        Path file = Path.of(text);
        if (!Files.exists(file)) {
            boolean isCouncil = LocalAuthorities.current().find(text) instanceof Lookup.Found;
            faults.add("there is no file " + text + "."
                    + (isCouncil ? " For the council of that name, say --council \"" + text + "\"." : ""));
        } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            faults.add(text + " is not a file that can be read.");
        } else {
            Loaded<ManagementPlan> loaded = PlanFile.read(file, LocalAuthorities.current());
            loaded.errors().forEach(issue -> faults.add(issue.text()));
            if (loaded.isClean()) {
                return Optional.of(new Plan(file, loaded.get(), loaded.issues()));
            }
        }
        return Optional.empty();
    }

    private static String slugOf(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "forecast" : slug;
    }
}

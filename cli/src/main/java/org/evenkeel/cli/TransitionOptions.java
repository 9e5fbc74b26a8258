package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.forecast.transitions.Conventions;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.transitions.TransitionFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a forecast from transitions files. */
final class TransitionOptions {

    @Option(
            names = "--transitions",
            paramLabel = "FILE",
            description = "Children from January to January, in the field's seven columns; with the next two.")
    @Nullable
    String transitions;

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "Everyone by calendar year and academic year; its last year is the forecast's.")
    @Nullable
    String population;

    @Option(
            names = "--valid-states",
            paramLabel = "FILE",
            description = "Which academic years and needs each setting takes.")
    @Nullable
    String validStates;

    @Option(names = "--costs", paramLabel = "FILE", description = "Pounds a year by need and setting, if known.")
    @Nullable
    String costs;

    @Option(
            names = "--conventions",
            paramLabel = "ours|field",
            description = "How rates from transitions are fitted and drawn (ours).")
    @Nullable
    String conventions;

    /** Whether any of these was given. */
    boolean isAsked() {
        return transitions != null || population != null || validStates != null || costs != null || conventions != null;
    }

    /** What the files hold, as far as they can be read; what cannot becomes a fault. */
    Optional<Loaded<AnnualData>> read(Faults faults) {
        missing("--transitions", transitions, faults);
        missing("--population", population, faults);
        missing("--valid-states", validStates, faults);
        if (transitions == null || population == null || validStates == null) {
            return Optional.empty();
        }
        Loaded<AnnualData> loaded = TransitionFiles.read(
                Path.of(transitions), Path.of(population), Path.of(validStates), costs == null ? null : Path.of(costs));
        loaded.errors().forEach(issue -> faults.add(issue.text()));
        return Optional.of(loaded);
    }

    /** The files, in the order in which they are named. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String file : new @Nullable String[] {transitions, population, validStates, costs}) {
            if (file != null) {
                files.add(Path.of(file));
            }
        }
        return files;
    }

    /** The conventions; a word that is none becomes a fault. */
    Conventions conventions(Faults faults) {
        String word = conventions == null ? "ours" : conventions.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "ours" -> Conventions.OURS;
            case "field" -> Conventions.FIELD;
            default -> {
                faults.add("--conventions wants ours or field, not \"" + conventions + "\".");
                yield Conventions.OURS;
            }
        };
    }

    private static void missing(String option, @Nullable String file, Faults faults) {
        if (file == null) {
            faults.add(option + " is missing: a forecast from transitions needs --transitions, --population and"
                    + " --valid-states.");
        }
    }
}

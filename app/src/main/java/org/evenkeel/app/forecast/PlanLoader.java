package org.evenkeel.app.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.evenkeel.app.database.CannotStart;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.planfile.PlanFile;
import org.evenkeel.model.sector.LocalAuthorities;

/** From the text of a plan file to a stored plan with its forecast on the way. */
final class PlanLoader {
    private final PlanStore plans;
    private final Forecasts forecasts;

    PlanLoader(PlanStore plans, Forecasts forecasts) {
        this.plans = plans;
        this.forecasts = forecasts;
    }

    Loaded<ManagementPlan> read(String name, String text) {
        return PlanFile.read(name, text, LocalAuthorities.current());
    }

    /** Stores a plan that was read without a fault, and asks for its forecast. */
    StoredPlan keep(String name, String text, ManagementPlan plan) {
        StoredPlan stored = plans.save(plan.council().code(), plan.title(), name, text);
        forecasts.ask(new Recipe(stored.council(), stored));
        return stored;
    }

    /**
     * Opens a file that Evenkeel was started with.
     *
     * @throws CannotStart with every fault, one a line, if it is not a plan
     */
    StoredPlan open(Path file) {
        Loaded<ManagementPlan> read = PlanFile.read(file, LocalAuthorities.current());
        if (!read.isClean()) {
            throw new CannotStart(read.issues().stream()
                    .map(Issue::text)
                    .collect(Collectors.joining("\n", "The plan file has faults:\n", "")));
        }
        try {
            return keep(String.valueOf(file.getFileName()), Files.readString(file), read.get());
        } catch (IOException e) {
            throw new CannotStart("The plan file " + file + " cannot be read.", e);
        }
    }
}

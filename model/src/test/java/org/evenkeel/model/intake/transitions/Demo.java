package org.evenkeel.model.intake.transitions;

import java.nio.file.Path;
import java.util.Objects;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.intake.Loaded;

/** The invented council of {@code examples/transitions-demo}. */
public final class Demo {

    public static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("evenkeel.home"))).resolve("examples/transitions-demo");

    private Demo() {}

    public static Loaded<AnnualData> load() {
        return TransitionFiles.read(
                FOLDER.resolve("transitions.csv"),
                FOLDER.resolve("population.csv"),
                FOLDER.resolve("valid-states.csv"),
                FOLDER.resolve("costs.csv"));
    }
}

package org.evenkeel.model.planfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.LocalAuthorities;

/** Plan files that tests read: the guide's example, whole or with a part put wrong, and the worked example. */
final class PlanText {

    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("model") ? Path.of("..") : Path.of("");

    static final Path WILTSHIRE = ROOT.resolve("examples/wiltshire-2025.yaml");

    private PlanText() {}

    /** The example that the guide shows. */
    static String guide() {
        try {
            String page = Files.readString(ROOT.resolve("docs/guide/management-plan.md"));
            int start = page.indexOf("```yaml") + "```yaml\n".length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The guide's example with parts replaced: old, new, old, new… */
    static String changed(String... oldAndNew) {
        String text = guide();
        for (int i = 0; i < oldAndNew.length; i += 2) {
            if (!text.contains(oldAndNew[i])) {
                throw new IllegalArgumentException("The guide's example does not hold " + oldAndNew[i]);
            }
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return text;
    }

    static Loaded<ManagementPlan> read(String text) {
        return PlanFile.read("plan.yaml", text, LocalAuthorities.current());
    }

    static ManagementPlan wiltshire() {
        return PlanFile.read(WILTSHIRE, LocalAuthorities.current()).get();
    }
}

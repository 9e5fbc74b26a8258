package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;

/** The council's secret as {@code --secret} names it. */
final class Secrets {

    private Secrets() {}

    /** The secret of the file; where there is none, a new one, which the person is told of with what it is for. */
    static Optional<CouncilSecret> of(Path file, String purpose, Consumer<String> say, Faults faults)
            throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[CouncilSecret.BYTES];
            new SecureRandom().nextBytes(bytes);
            CouncilSecret made = CouncilSecret.of(bytes);
            Arrays.fill(bytes, (byte) 0);
            made.write(file);
            say.accept("Made a new secret, " + file + ", which you alone may read. Keep it, and " + purpose);
            return Optional.of(made);
        }
        Loaded<CouncilSecret> loaded = CouncilSecret.read(file);
        loaded.errors().forEach(issue -> faults.add("--secret: " + issue.text()));
        return loaded.optional();
    }
}

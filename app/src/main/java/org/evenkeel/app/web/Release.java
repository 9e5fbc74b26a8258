package org.evenkeel.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which Evenkeel this is. */
public final class Release {
    private Release() {}

    /**
     * The version that the build wrote down.
     *
     * @return such as {@code 0.1.0}
     */
    public static String version() {
        try (InputStream text = Release.class.getResourceAsStream("/org/evenkeel/model/version.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

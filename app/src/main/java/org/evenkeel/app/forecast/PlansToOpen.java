package org.evenkeel.app.forecast;

import java.nio.file.Path;
import java.util.List;

/**
 * The management plan files that Evenkeel was asked to open when it started.
 *
 * @param files readable files, in the order given
 */
public record PlansToOpen(List<Path> files) {
    /** Keeps its own copy. */
    public PlansToOpen {
        files = List.copyOf(files);
    }
}

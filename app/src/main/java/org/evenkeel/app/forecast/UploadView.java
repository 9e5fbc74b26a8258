package org.evenkeel.app.forecast;

import java.util.List;

/**
 * The page on which a plan file is loaded.
 *
 * @param fileName what the refused file was called; empty before one was chosen
 * @param problems everything that is wrong with it
 */
public record UploadView(String fileName, List<Problem> problems) {
    /** Keeps its own copy. */
    public UploadView {
        problems = List.copyOf(problems);
    }

    /**
     * One thing that is wrong with a file.
     *
     * @param where the line and key
     * @param what is wrong
     * @param action what to do
     */
    public record Problem(String where, String what, String action) {}
}

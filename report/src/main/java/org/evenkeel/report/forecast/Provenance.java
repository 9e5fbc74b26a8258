package org.evenkeel.report.forecast;

import java.util.List;

/**
 * What a forecast was made with, so that it can be made again.
 *
 * @param version of the program, such as {@code 0.1.0}
 * @param inputs the files that it read
 * @param vintages the published data that it rests on
 */
public record Provenance(String version, List<Input> inputs, List<Vintage> vintages) {

    /** Keeps its own copies. */
    public Provenance {
        inputs = List.copyOf(inputs);
        vintages = List.copyOf(vintages);
    }

    /**
     * A file that was read.
     *
     * @param name its name without its folder, which is nobody else's business
     * @param sha256 of its bytes, in lower-case hexadecimal
     */
    public record Input(String name, String sha256) {}

    /**
     * Published data as of a date.
     *
     * @param document what it is and who published it
     * @param date when, or of which period, as the publisher says it
     */
    public record Vintage(String document, String date) {}
}

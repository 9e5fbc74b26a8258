package org.evenkeel.model.forecast;

/** Hears how far a forecast has come. Called from any thread, often; must be quick and must not throw. */
@FunctionalInterface
public interface Progress {

    /** Tells no one. */
    Progress SILENT = (done, total) -> {};

    /** This many of the runs of all scenarios are done. */
    void at(int done, int total);
}

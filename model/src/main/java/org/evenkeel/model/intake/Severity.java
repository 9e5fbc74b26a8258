package org.evenkeel.model.intake;

/** How much a finding matters. */
public enum Severity {
    /** The data cannot be used as it stands. */
    ERROR,
    /** The data can be used, but some figure is missing, replaced or doubtful because of this. */
    WARNING,
    /** Possible but unusual: somebody should look. */
    QUERY
}

package org.evenkeel.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** Done. */
    static final int OK = 0;

    /** Done, and the answer is no. */
    static final int NO = 1;

    /** Nothing was done or written, because of what was given. */
    static final int BAD_INPUT = 2;

    /** Could not be finished, such as on a full disk. */
    static final int FAILED = 3;

    private ExitCode() {}
}

package org.evenkeel.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.evenkeel.model.forecast.Progress;

/**
 * Says how far the work has come: on a terminal a bar that is drawn again and again in one line, elsewhere a line every
 * few seconds. Safe for use by several threads.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int BAR = 24;
    private static final int TITLE = 30;
    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 10;
    private static final long REPEAT = 10 * SECOND;
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    /** From what part on the rest can be foretold. */
    private static final double SURE = 0.1;

    private final PrintStream err;
    private final boolean isTerminal;
    private final long began = System.nanoTime();
    private String title = "";
    private int done;
    private int total = 1;
    private int doneBefore;
    private int parts = 1;
    private long lastShown;
    private boolean isClosed;

    ProgressLine(Terminal terminal) {
        this.err = terminal.err();
        this.isTerminal = terminal.isErrTerminal();
        this.lastShown = began;
    }

    /** Begins one of several equal parts of the work, counted from 0. */
    synchronized void part(String newTitle, int part, int ofParts) {
        title = newTitle.length() > TITLE ? newTitle.substring(0, TITLE - 1) + "…" : newTitle;
        doneBefore = part;
        parts = ofParts;
        done = 0;
        total = 1;
        show(System.nanoTime());
    }

    @Override
    public synchronized void at(int newDone, int newTotal) {
        // Threads may report out of order.
        done = newTotal == total ? Math.max(done, newDone) : newDone;
        total = newTotal;
        show(System.nanoTime());
    }

    @Override
    public void close() {
        end();
    }

    /** Clears the bar for good, so that other words can follow. */
    synchronized void end() {
        if (isTerminal && !isClosed) {
            err.print(BACK_AND_CLEAR);
            err.flush();
        }
        isClosed = true;
    }

    private void show(long now) {
        if (isClosed || now - lastShown < (isTerminal ? REDRAW : REPEAT)) {
            return;
        }
        lastShown = now;
        double share = (doneBefore + done / (double) total) / parts;
        String what = parts > 1 ? (doneBefore + 1) + " of " + parts + "  " + title : title;
        if (isTerminal) {
            int full = (int) (share * BAR);
            err.print(BACK_AND_CLEAR + "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] "
                    + String.format(Locale.UK, "%3.0f%%  ", share * 100) + what + left(now, share));
        } else {
            err.println(String.format(Locale.UK, "%.0f%% done: ", share * 100) + what + left(now, share));
        }
        err.flush();
    }

    private String left(long now, double share) {
        double seconds = (now - began) / (double) SECOND;
        // Before that, what is left is a guess that would frighten.
        if (share < SURE || seconds < 1) {
            return "";
        }
        long left = Math.round(seconds / share * (1 - share));
        return left < 90 ? ", " + left + " s left" : ", " + Math.round(left / 60.0) + " min left";
    }
}

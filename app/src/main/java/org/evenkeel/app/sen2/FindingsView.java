package org.evenkeel.app.sen2;

import java.util.List;

/**
 * What the rules find in one return.
 *
 * @param title which return
 * @param rows by rule
 */
public record FindingsView(String title, List<Row> rows) {
    /** Keeps its own copy. */
    public FindingsView {
        rows = List.copyOf(rows);
    }

    /**
     * One rule.
     *
     * @param rule its id
     * @param severity error or query
     * @param number how often it found something
     */
    public record Row(String rule, String severity, String number) {}
}

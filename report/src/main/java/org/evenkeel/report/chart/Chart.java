package org.evenkeel.report.chart;

import java.util.List;
import org.evenkeel.report.table.Table;

/** A chart as data. How it is drawn is the business of {@link Charts}; what it says does not depend on seeing it. */
public sealed interface Chart permits FanChart, BarChart {

    /** Stable, lower-case words joined by hyphens: the name of its file and the stem of the ids inside it. */
    String id();

    /** What the chart shows, as a heading. */
    String title();

    /** What the chart says, in plain sentences made from its data. */
    List<String> sentences();

    /** Those sentences as one text. */
    default String description() {
        return String.join(" ", sentences());
    }

    /** The numbers behind the chart. */
    Table table();
}

package org.evenkeel.model.intake;

import java.util.List;

/**
 * England's published total beside the sum of its authorities, for one measure and year.
 *
 * @param measure what is counted, in plain words, such as "requests"
 * @param year the calendar year of a flow, or the January of a stock
 * @param england the total printed for England
 * @param authorities the authorities' figures added up, after known errors were taken out or replaced
 * @param without the authorities that the publication names but gives no usable figure for
 * @param replaced the authorities whose figure stands in for one in error
 */
public record Reconciliation(
        String measure, int year, double england, double authorities, List<String> without, List<String> replaced) {

    /** Keeps its own copies of the lists. */
    public Reconciliation {
        without = List.copyOf(without);
        replaced = List.copyOf(replaced);
    }

    /** By how much England's total is higher than the sum of its authorities. */
    public double difference() {
        return england - authorities;
    }

    /** Whether the two are the same. */
    public boolean isExact() {
        return difference() == 0;
    }

    /** One sentence for a report. */
    public String text() {
        String text = measure + " " + year + ": England " + SeriesRules.whole(england) + ", authorities "
                + SeriesRules.whole(authorities) + ", difference " + SeriesRules.whole(difference());
        return without.isEmpty() ? text : text + "; no figure for " + String.join("; ", without);
    }
}

package org.evenkeel.app.forecast;

import java.util.List;
import org.evenkeel.app.forecast.ForecastView.Link;

/**
 * A management plan as a page: what it would change, to be switched on and off.
 *
 * @param id its number
 * @param title what it is called
 * @param council the council's name
 * @param councilHref where the council's own forecast is
 * @param subtitle from when to when
 * @param choices its interventions
 * @param isWhole whether all of them are on
 * @param preview whether the figures come from fewer runs than the plan has
 * @param top the summary and the figures to see first, as HTML
 * @param sections the charts and tables, as HTML
 * @param sources where every number came from
 * @param files what can be downloaded
 * @param colophon how it was made
 */
public record PlanView(
        long id,
        String title,
        String council,
        String councilHref,
        String subtitle,
        List<Choice> choices,
        boolean isWhole,
        Preview preview,
        String top,
        String sections,
        String sources,
        List<Link> files,
        String colophon) {
    /** Keeps its own copies. */
    public PlanView {
        choices = List.copyOf(choices);
        files = List.copyOf(files);
    }

    /**
     * An intervention that can be switched on and off.
     *
     * @param id its id in the plan
     * @param name what it is called in the council's papers
     * @param effect what it changes, by how much and from when
     * @param affects whom it touches and how; may be empty
     * @param isOn whether it is carried out
     */
    public record Choice(String id, String name, String effect, String affects, boolean isOn) {}

    /**
     * Figures from fewer runs than the plan has, to answer at once.
     *
     * @param runs how many, in words of a page; empty if they come from all
     * @param all how many the plan has
     * @param href the same figures from all runs
     */
    public record Preview(String runs, String all, String href) {
        /** The figures come from all runs. */
        static final Preview NONE = new Preview("", "", "");

        /** Whether the figures come from all runs. */
        public boolean isNone() {
            return href.isEmpty();
        }
    }
}

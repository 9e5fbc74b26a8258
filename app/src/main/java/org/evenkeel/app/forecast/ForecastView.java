package org.evenkeel.app.forecast;

import java.util.List;

/**
 * A council's forecast as a page.
 *
 * @param title the council and how far the forecast reaches
 * @param subtitle from when, and with what
 * @param top the summary and the figures to see first, as HTML
 * @param contents the sections, to go to
 * @param sections the charts and tables, as HTML
 * @param sources where every number came from
 * @param files what can be downloaded
 * @param plans the council's management plans
 * @param council its code
 * @param colophon how it was made
 */
public record ForecastView(
        String title,
        String subtitle,
        String top,
        List<Link> contents,
        String sections,
        String sources,
        List<Link> files,
        List<Link> plans,
        String council,
        String colophon) {
    /** Keeps its own copies. */
    public ForecastView {
        contents = List.copyOf(contents);
        files = List.copyOf(files);
        plans = List.copyOf(plans);
    }

    /**
     * A way to somewhere.
     *
     * @param text what is there
     * @param href where it is
     */
    public record Link(String text, String href) {}
}

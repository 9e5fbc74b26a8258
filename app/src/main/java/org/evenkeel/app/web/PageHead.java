package org.evenkeel.app.web;

import java.util.List;

/**
 * What the layout needs to know of a page.
 *
 * @param title its name, as in the browser's tab; unique in the application
 * @param section the part of the navigation it belongs to
 * @param crumbs the way to it, from the first page
 * @param refreshSeconds after how long it should ask for itself again, or 0 for never
 */
public record PageHead(String title, Section section, List<Crumb> crumbs, int refreshSeconds) {
    /** Keeps its own copy. */
    public PageHead {
        crumbs = List.copyOf(crumbs);
    }

    /** The parts of the navigation. */
    public enum Section {
        /** Choose a council, and everything about one. */
        COUNCILS,
        /** What the council has returned about its own children. */
        RETURNS,
        /** How the forecast is made. */
        METHOD,
        /** Where the numbers come from. */
        DATA,
        /** Everything else. */
        NONE
    }

    /**
     * The head of an ordinary page.
     *
     * @param title its name
     * @param section its part of the navigation
     * @param crumbs the way to it
     * @return the head
     */
    public static PageHead of(String title, Section section, Crumb... crumbs) {
        return new PageHead(title, section, List.of(crumbs), 0);
    }

    /**
     * The same page, asking for itself again: how a page that waits works without a script.
     *
     * @param seconds after how long
     * @return the head
     */
    public PageHead refreshing(int seconds) {
        return new PageHead(title, section, crumbs, seconds);
    }
}

package org.evenkeel.app.web;

/**
 * One step of the way to a page.
 *
 * @param text what to call it
 * @param href where it is
 */
public record Crumb(String text, String href) {
    /** The first step of every way. */
    public static final Crumb HOME = new Crumb("Councils", "/");
}

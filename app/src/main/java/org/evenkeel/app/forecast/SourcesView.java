package org.evenkeel.app.forecast;

/**
 * Where every number came from.
 *
 * @param title which forecast
 * @param sections the assumptions, as HTML
 * @param forecast where the forecast is
 */
public record SourcesView(String title, String sections, String forecast) {}

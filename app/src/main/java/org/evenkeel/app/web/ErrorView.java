package org.evenkeel.app.web;

/**
 * What the error page shows.
 *
 * @param heading what happened
 * @param explanation what to do about it
 * @param reference what to quote when asking for help; empty if there is nothing to look up
 */
public record ErrorView(String heading, String explanation, String reference) {}

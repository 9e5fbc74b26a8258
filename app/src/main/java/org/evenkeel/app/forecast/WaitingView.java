package org.evenkeel.app.forecast;

/**
 * A page that waits for a job.
 *
 * @param title what is being made
 * @param explanation what is happening, in a sentence
 * @param percent how much is done
 * @param api where a script may ask how it goes; empty where only the page itself knows
 * @param back where to go instead of waiting; may be empty
 * @param failure why it cannot be done; empty while there is hope
 */
public record WaitingView(String title, String explanation, int percent, String api, String back, String failure) {}

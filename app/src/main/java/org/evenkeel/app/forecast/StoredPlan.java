package org.evenkeel.app.forecast;

import java.time.OffsetDateTime;

/**
 * A management plan as it was loaded.
 *
 * @param id its number
 * @param council the nine-character code
 * @param title what it is called
 * @param fileName what the file was called
 * @param yaml the file's text
 * @param sha256 of the text
 * @param loadedAt when
 */
public record StoredPlan(
        long id, String council, String title, String fileName, String yaml, String sha256, OffsetDateTime loadedAt) {}

package org.evenkeel.app.sen2;

import java.time.OffsetDateTime;

/**
 * A return that is loaded.
 *
 * @param id its number
 * @param council the council's nine-character code
 * @param year its collection year
 * @param fileName what the file was called
 * @param sha256 its hash
 * @param persons how many children and young people it has
 * @param plans how many plans
 * @param errors how many errors the rules find in it
 * @param queries how many queries
 * @param loadedAt when it was loaded
 */
record LoadedReturn(
        long id,
        String council,
        int year,
        String fileName,
        String sha256,
        int persons,
        int plans,
        int errors,
        int queries,
        OffsetDateTime loadedAt) {}

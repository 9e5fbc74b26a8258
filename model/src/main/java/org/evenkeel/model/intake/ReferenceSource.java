package org.evenkeel.model.intake;

import org.evenkeel.model.sector.Source;

/**
 * Where a shipped file of published figures comes from.
 *
 * @param file its name under {@code reference/}
 * @param source publication, release and licence
 * @param attribution the sentence that the licence asks for
 * @param years the years or dates that the figures are about
 * @param filter which rows and columns of the publication are in the file
 * @param knownErrors errors in the publication that are known; empty if none is
 */
public record ReferenceSource(
        String file, Source source, String attribution, String years, String filter, String knownErrors) {}

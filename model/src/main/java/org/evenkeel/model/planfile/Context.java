package org.evenkeel.model.planfile;

import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.Source;

/**
 * What a value inherits from the section it stands in.
 *
 * @param faults where what is wrong goes
 * @param sources the file's documents
 * @param source the source of values that name none
 * @param basis the basis of values that name none
 */
record Context(Faults faults, Sources sources, Source source, Basis basis) {

    /** Until a file has said otherwise; never part of a plan that is handed out. */
    static final Source UNNAMED = Source.of("not stated", "");

    Context with(Source newSource, Basis newBasis) {
        return new Context(faults, sources, newSource, newBasis);
    }
}

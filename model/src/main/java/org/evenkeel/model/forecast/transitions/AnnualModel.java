package org.evenkeel.model.forecast.transitions;

import org.evenkeel.model.caseload.transitions.AnnualData;

/** What transitions say about the years to come: every chance with how far it is known. Immutable. */
public final class AnnualModel {

    private final Rates rates;
    private final int start;
    private final Conventions conventions;

    private AnnualModel(Rates rates, int start, Conventions conventions) {
        this.rates = rates;
        this.start = start;
        this.conventions = conventions;
    }

    /** Fits it. The equations are in {@code docs/method/transitions.md}. */
    public static AnnualModel fit(AnnualData data, Conventions conventions) {
        return new AnnualModel(AnnualFit.of(data, conventions), data.start(), conventions);
    }

    /** The January that a forecast starts from. */
    public int start() {
        return start;
    }

    /** The choices by which it was fitted. */
    public Conventions conventions() {
        return conventions;
    }

    /** The plans that are expected each January. */
    public AnnualExpectation expectation() {
        return AnnualExpectation.of(rates, start);
    }

    Rates rates() {
        return rates;
    }
}

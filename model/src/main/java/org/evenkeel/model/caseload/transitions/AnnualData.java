package org.evenkeel.model.caseload.transitions;

import java.util.Optional;

/**
 * What an annual forecast is made from.
 *
 * @param transitions children from January to January
 * @param states which states there can be
 * @param people everyone, in the years of the transitions and in those to forecast
 * @param costs what a place costs in a year, if that is known
 */
public record AnnualData(Transitions transitions, ValidStates states, People people, Optional<UnitCosts> costs) {

    /** The January from which the forecast starts: the one to which the last transitions lead. */
    public int start() {
        return transitions.lastYear() + 1;
    }

    /** The last January that is forecast: as far as the population goes. */
    public int until() {
        return people.lastYear();
    }
}

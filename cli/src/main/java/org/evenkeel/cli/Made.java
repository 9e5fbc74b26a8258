package org.evenkeel.cli;

import java.util.Optional;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.Money;

/**
 * A forecast that has been made, with what to lay beside it.
 *
 * @param forecast what the runs say
 * @param money what it comes to in pounds, if anything is known of prices and income
 * @param comparison what has been published
 * @param seconds how long the simulation took
 */
record Made(Forecast forecast, Optional<Money> money, Comparison comparison, double seconds) {}

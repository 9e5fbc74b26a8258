package org.evenkeel.cli;

import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.forecast.Comparison;

/**
 * A forecast that has been made, with what to lay beside it.
 *
 * @param forecast what the runs say
 * @param comparison what has been published
 * @param seconds how long the simulation took
 */
record Made(Forecast forecast, Comparison comparison, double seconds) {}

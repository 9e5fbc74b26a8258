package org.evenkeel.cli;

import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.MoneyFigures;

/**
 * A forecast that has been made, with what to lay beside it.
 *
 * @param plan what it is a forecast of
 * @param forecast what the runs say
 * @param money what it comes to in pounds; empty where {@link MoneyFigures#of} says
 * @param comparison what has been published
 * @param seconds how long the simulation took, money included
 */
record Made(
        ManagementPlan plan, Forecast forecast, Optional<MoneyFigures> money, Comparison comparison, double seconds) {}

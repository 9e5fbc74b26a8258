/** Forecasts of years that have been, made with what was known before them, and how good they were. */
@NullMarked
package org.evenkeel.model.forecast.backtest;

import org.jspecify.annotations.NullMarked;

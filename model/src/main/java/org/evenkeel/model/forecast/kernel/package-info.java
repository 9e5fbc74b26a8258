/** The fast inside of the forecast: columns of plans, rate look-ups and keyed random draws. */
@NullMarked
package org.evenkeel.model.forecast.kernel;

import org.jspecify.annotations.NullMarked;

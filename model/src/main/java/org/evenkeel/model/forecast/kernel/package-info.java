/** The fast part of the forecast: columns of plans, keyed draws, flat tables of rates. Internal to {@code forecast}. */
@NullMarked
package org.evenkeel.model.forecast.kernel;

import org.jspecify.annotations.NullMarked;

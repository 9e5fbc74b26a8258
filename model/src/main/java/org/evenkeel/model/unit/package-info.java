/** Quantities that carry their unit: money in whole pence, shares, yearly rates, ranges of low, middle and high. */
@NullMarked
package org.evenkeel.model.unit;

import org.jspecify.annotations.NullMarked;

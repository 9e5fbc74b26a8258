/** Quantities: money in whole pence, ranges of low, middle and high, and tables of numbers that do not change. */
@NullMarked
package org.evenkeel.model.unit;

import org.jspecify.annotations.NullMarked;

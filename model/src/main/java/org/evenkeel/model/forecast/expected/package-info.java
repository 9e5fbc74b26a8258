/** The expected path: what the steps of a month do on average, to whole cells at once and without any draw. */
@NullMarked
package org.evenkeel.model.forecast.expected;

import org.jspecify.annotations.NullMarked;

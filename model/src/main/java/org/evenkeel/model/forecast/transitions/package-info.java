/** The annual forecast of plans from the field's transitions files: fit, expected plans, runs and fans. */
@NullMarked
package org.evenkeel.model.forecast.transitions;

import org.jspecify.annotations.NullMarked;

/** The forecast of plans: assumptions, scenarios and interventions in, a fan of monthly counts out. */
@NullMarked
package org.evenkeel.model.forecast;

import org.jspecify.annotations.NullMarked;

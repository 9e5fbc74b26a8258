/** From published statistics to the assumptions of a forecast. */
@NullMarked
package org.evenkeel.model.forecast.fit;

import org.jspecify.annotations.NullMarked;

/** From a caseload and published statistics to sourced assumptions. */
@NullMarked
package org.evenkeel.model.forecast.fit;

import org.jspecify.annotations.NullMarked;

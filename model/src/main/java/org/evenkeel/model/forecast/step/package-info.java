/** What happens to plans in one month, one class for each thing that happens. */
@NullMarked
package org.evenkeel.model.forecast.step;

import org.jspecify.annotations.NullMarked;

/** What happens to plans and requests in a month: one class for each step, and their order. */
@NullMarked
package org.evenkeel.model.forecast.step;

import org.jspecify.annotations.NullMarked;

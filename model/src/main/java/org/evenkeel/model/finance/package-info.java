/** Pounds: prices, income, and the in-year and cumulative position that a forecast of plans leads to. */
@NullMarked
package org.evenkeel.model.finance;

import org.jspecify.annotations.NullMarked;

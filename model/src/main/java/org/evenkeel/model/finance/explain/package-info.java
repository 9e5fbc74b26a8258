/** Why a number is what it is, and what it would take to be another: bridges, sensitivities, searches, explanations. */
@NullMarked
package org.evenkeel.model.finance.explain;

import org.jspecify.annotations.NullMarked;

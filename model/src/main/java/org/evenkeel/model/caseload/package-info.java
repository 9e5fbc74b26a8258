/** How many plans there are, by age, need and placement, and how they stood at a date. */
@NullMarked
package org.evenkeel.model.caseload;

import org.jspecify.annotations.NullMarked;

/** What a council's own monthly figures say: plans, the flows between them, and what they cost. */
@NullMarked
package org.evenkeel.model.intake.monthly;

import org.jspecify.annotations.NullMarked;

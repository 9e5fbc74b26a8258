/** How long the law gives for each step, and which children wait for one. */
@NullMarked
package org.evenkeel.model.intake.sen2.clock;

import org.jspecify.annotations.NullMarked;

/** What becomes of findings from one check to the next, and how far each figure may be relied on with those that are open. */
@NullMarked
package org.evenkeel.model.intake.sen2.quality;

import org.jspecify.annotations.NullMarked;

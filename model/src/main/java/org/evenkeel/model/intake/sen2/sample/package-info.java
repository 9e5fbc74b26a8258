/** Invented councils: legal returns of children who do not exist, and faults planted in them. */
@NullMarked
package org.evenkeel.model.intake.sen2.sample;

import org.jspecify.annotations.NullMarked;

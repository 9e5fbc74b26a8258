/** The field's transitions files: read with every fault at once, and written. */
@NullMarked
package org.evenkeel.model.intake.transitions;

import org.jspecify.annotations.NullMarked;

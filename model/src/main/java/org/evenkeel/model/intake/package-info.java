/** Files in, findings out: readers of published statistics and of the council's own returns. */
@NullMarked
package org.evenkeel.model.intake;

import org.jspecify.annotations.NullMarked;

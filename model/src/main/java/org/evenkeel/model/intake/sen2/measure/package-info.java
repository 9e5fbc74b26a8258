/** The caseload of a return as the department defines its measures, and what of it may be shown. */
@NullMarked
package org.evenkeel.model.intake.sen2.measure;

import org.jspecify.annotations.NullMarked;

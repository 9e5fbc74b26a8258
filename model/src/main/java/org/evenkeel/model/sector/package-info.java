/** The sector's coded vocabulary: needs, placements, reasons for ceasing, authorities, and the source of every figure. */
@NullMarked
package org.evenkeel.model.sector;

import org.jspecify.annotations.NullMarked;

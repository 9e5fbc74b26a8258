/** Documents as lists of blocks, and the writers that know blocks and not reports. */
@NullMarked
package org.evenkeel.report.document;

import org.jspecify.annotations.NullMarked;

/** Returns to government that a forecast fills: their layouts as dated data, and workbooks with their tables. */
@NullMarked
package org.evenkeel.report.returns;

import org.jspecify.annotations.NullMarked;

/** Workbooks of tables for spreadsheets, whose totals can be followed, and the check that opens them and adds up again. */
@NullMarked
package org.evenkeel.report.workbook;

import org.jspecify.annotations.NullMarked;

/** How numbers, months, money and chances are said to people, in UK English and the same on every machine. */
@NullMarked
package org.evenkeel.report.wording;

import org.jspecify.annotations.NullMarked;

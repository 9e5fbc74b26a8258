/** What a backtest says, as a page and as files. */
@NullMarked
package org.evenkeel.report.skill;

import org.jspecify.annotations.NullMarked;

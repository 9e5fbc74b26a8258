/** The year as it goes: budget, ledger, commitments, forecast outturn and why it moves. */
@NullMarked
package org.evenkeel.model.monitor;

import org.jspecify.annotations.NullMarked;

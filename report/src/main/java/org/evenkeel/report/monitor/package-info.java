/** Tables of in-year monitoring: the ledger, what is held back, budget and actual, forecast outturn. */
@NullMarked
package org.evenkeel.report.monitor;

import org.jspecify.annotations.NullMarked;

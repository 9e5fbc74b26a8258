/** The options paper: what could be done about an overspend, what it saves, and whom it touches, never one without the other. */
@NullMarked
package org.evenkeel.report.options;

import org.jspecify.annotations.NullMarked;

/** What bridges, sensitivities and searches say, as tables, charts and sentences. */
@NullMarked
package org.evenkeel.report.explain;

import org.jspecify.annotations.NullMarked;

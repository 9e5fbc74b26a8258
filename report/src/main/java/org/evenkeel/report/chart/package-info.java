/** Charts as data: each says what it shows in a sentence, gives its table, and is drawn as SVG on the server. */
@NullMarked
package org.evenkeel.report.chart;

import org.jspecify.annotations.NullMarked;

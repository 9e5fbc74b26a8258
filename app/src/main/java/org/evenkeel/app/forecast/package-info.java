/** A council's forecast: made as a job, stored as a summary, shown as pages and served as data. */
@NullMarked
package org.evenkeel.app.forecast;

import org.jspecify.annotations.NullMarked;

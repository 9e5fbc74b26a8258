/** What a forecast says: its sentences, charts and tables for pages, and its files. */
@NullMarked
package org.evenkeel.report.forecast;

import org.jspecify.annotations.NullMarked;

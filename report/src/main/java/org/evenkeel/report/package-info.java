/** Documents: what a forecast says, as a page, charts and files. */
@NullMarked
package org.evenkeel.report;

import org.jspecify.annotations.NullMarked;

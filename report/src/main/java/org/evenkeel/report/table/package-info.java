/** Tables as data: captioned, with headers and typed cells, for any writer and for CSV. */
@NullMarked
package org.evenkeel.report.table;

import org.jspecify.annotations.NullMarked;

/** What may be shown of small numbers, and what else must then be held back. */
@NullMarked
package org.evenkeel.model.statistics.disclosure;

import org.jspecify.annotations.NullMarked;

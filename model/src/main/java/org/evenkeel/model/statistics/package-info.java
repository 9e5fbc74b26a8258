/** What government has published about one authority, as facts with their gaps. */
@NullMarked
package org.evenkeel.model.statistics;

import org.jspecify.annotations.NullMarked;

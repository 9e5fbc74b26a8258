/** Work that takes longer than a page may: kept in the database, done in the background, taken up again after a kill. */
@NullMarked
package org.evenkeel.app.job;

import org.jspecify.annotations.NullMarked;

/** SEN2 returns in the database: loaded whole or not at all, without what identifies a child, and taken out again. */
@NullMarked
package org.evenkeel.app.sen2;

import org.jspecify.annotations.NullMarked;

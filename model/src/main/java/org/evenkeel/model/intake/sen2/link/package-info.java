/** From returns that name children to plans that name nobody: a keyed hash links the years, and no identifier leaves. */
@NullMarked
package org.evenkeel.model.intake.sen2.link;

import org.jspecify.annotations.NullMarked;

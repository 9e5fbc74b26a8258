/** The checks of a return: one small file for each, and what runs them. */
@NullMarked
package org.evenkeel.model.intake.sen2.rule;

import org.jspecify.annotations.NullMarked;

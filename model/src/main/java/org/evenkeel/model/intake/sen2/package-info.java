/** The SEN2 person level return: its layouts by year, readers and writers of its three formats, and its records. */
@NullMarked
package org.evenkeel.model.intake.sen2;

import org.jspecify.annotations.NullMarked;

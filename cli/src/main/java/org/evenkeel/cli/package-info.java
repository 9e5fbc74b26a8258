/** The command-line program. */
@NullMarked
package org.evenkeel.cli;

import org.jspecify.annotations.NullMarked;

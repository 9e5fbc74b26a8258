/** Reading and writing the management plan file. */
@NullMarked
package org.evenkeel.model.planfile;

import org.jspecify.annotations.NullMarked;

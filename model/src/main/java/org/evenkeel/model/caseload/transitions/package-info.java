/** Plans from one January to the next, child by child, as the field's transitions files hold them. */
@NullMarked
package org.evenkeel.model.caseload.transitions;

import org.jspecify.annotations.NullMarked;

/** A finance system's ledger through a saved mapping: what is posted to which line, and what is held back and why. */
@NullMarked
package org.evenkeel.model.intake.ledger;

import org.jspecify.annotations.NullMarked;

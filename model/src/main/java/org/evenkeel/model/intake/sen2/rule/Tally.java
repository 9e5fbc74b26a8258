package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Person;

/** A check of a return as a whole: sees every person once, then says what it found. */
interface Tally {

    /** Takes one person; may find something at once. */
    void person(Person person, Case at);

    /** After the last person. */
    default void end(Case at) {}
}

package org.evenkeel.model.intake.sen2.rule;

import java.util.BitSet;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds plans that were open last year and whose persons are not in this year's return. */
final class Vanished implements Tally {

    private final LastYear last;
    private final BitSet seen = new BitSet();

    Vanished(LastYear last) {
        this.last = last;
    }

    @Override
    public void person(Person person, Case at) {
        seen.set(last.find(person));
    }

    @Override
    public void end(Case at) {
        for (int number = 1; number <= last.persons(); number++) {
            if (!seen.get(number) && last.openSince(number) != Days.NONE) {
                at.find(Item.CEASE_DATE, 0, 0, "", " It is child " + number + " of last year's file.");
            }
        }
    }
}

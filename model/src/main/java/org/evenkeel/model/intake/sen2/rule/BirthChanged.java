package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds persons whose date of birth was another last year. */
final class BirthChanged implements Tally {

    private final LastYear last;

    BirthChanged(LastYear last) {
        this.last = last;
    }

    @Override
    public void person(Person person, Case at) {
        int number = last.find(person);
        int birth = person.day(Item.BIRTH_DATE);
        if (number != 0 && birth != Days.NONE && last.birth(number) != Days.NONE && birth != last.birth(number)) {
            at.find(person, Item.BIRTH_DATE, " It is child " + number + " of last year's file.");
        }
    }
}

package org.evenkeel.model.intake.sen2.rule;

import java.util.function.ToLongFunction;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds the second and later persons of a key. */
final class Duplicates implements Tally {

    private final Item item;
    private final ToLongFunction<Person> key;
    private final KeyMap seen = new KeyMap();

    Duplicates(Item item, ToLongFunction<Person> key) {
        this.item = item;
        this.key = key;
    }

    @Override
    public void person(Person person, Case at) {
        long one = key.applyAsLong(person);
        if (one != 0) {
            int first = seen.putIfAbsent(one, person.order());
            if (first != 0) {
                at.find(person, item, " The other is child " + first + " in the file.");
            }
        }
    }
}

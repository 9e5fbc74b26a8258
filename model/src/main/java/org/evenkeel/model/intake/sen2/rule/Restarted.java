package org.evenkeel.model.intake.sen2.rule;

import java.util.List;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds open plans that had ceased last year. */
final class Restarted implements Tally {

    private final LastYear last;

    Restarted(LastYear last) {
        this.last = last;
    }

    @Override
    public void person(Person person, Case at) {
        int number = last.find(person);
        if (number == 0 || last.ceasedSince(number) == Days.NONE) {
            return;
        }
        List<Entry> plans = Edits.groups(person, Group.NAMED_PLAN);
        for (Entry plan : plans) {
            if (plan.lacks(Item.CEASE_DATE) && plan.day(Item.START_DATE) == last.ceasedSince(number)) {
                at.find(plan, Item.START_DATE, " It is child " + number + " of last year's file.");
            }
        }
    }
}

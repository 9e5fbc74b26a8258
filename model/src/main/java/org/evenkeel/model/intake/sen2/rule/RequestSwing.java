package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds a number of requests that has moved by more than half in a year. */
final class RequestSwing implements Tally {

    /** With fewer in both years, chance alone can do that. */
    private static final int LEAST = 50;

    private final LastYear last;
    private int requests;

    RequestSwing(LastYear last) {
        this.last = last;
    }

    @Override
    public void person(Person person, Case at) {
        requests += LastYear.requests(person);
    }

    @Override
    public void end(Case at) {
        int before = last.requests();
        if (Math.max(before, requests) >= LEAST && (requests > before * 1.5 || requests < before * 0.5)) {
            at.find(Item.RECEIVED_DATE, 0, 0, requests + " after " + before, "");
        }
    }
}

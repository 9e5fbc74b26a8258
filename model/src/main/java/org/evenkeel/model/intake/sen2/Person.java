package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * Module 1: a child or young person.
 *
 * @param order their number in the file, from 1: the only reference to them outside the restricted area
 * @param cells the items
 * @param requests every request, or episode that began with one
 * @param oddities what the reader met that has no place in a person
 */
public record Person(int order, Cells cells, List<Request> requests, List<Oddity> oddities) implements Entry {

    /** Keeps its own copies. */
    public Person {
        requests = List.copyOf(requests);
        oddities = List.copyOf(oddities);
    }
}

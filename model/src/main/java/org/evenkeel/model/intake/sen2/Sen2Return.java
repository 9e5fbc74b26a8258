package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * A return as it was read, unchecked.
 *
 * @param layout what its collection year asks for
 * @param header whose it is
 * @param persons every child and young person, in the order of the file
 */
public record Sen2Return(Layout layout, Header header, List<Person> persons) {

    /** Keeps its own copy. */
    public Sen2Return {
        persons = List.copyOf(persons);
    }

    /** The department's three-digit code of the authority, as the return gives it. */
    public String authority() {
        return header.text(Item.LEA);
    }

    /** Tells it to someone who takes one person at a time. */
    public void tell(Sen2Handler handler) {
        handler.header(header, layout);
        persons.forEach(handler::person);
    }
}

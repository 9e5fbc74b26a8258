package org.evenkeel.model.intake.sen2;

/** Takes a return as it is read, one person at a time, so that a file of any size can be read in little memory. */
public interface Sen2Handler {

    /** The header comes first, once. */
    void header(Header header, Layout layout);

    /** Then every person, in the order of the file. */
    void person(Person person);

    /** Tells this one first, and then another. */
    default Sen2Handler and(Sen2Handler next) {
        Sen2Handler first = this;
        return new Sen2Handler() {
            @Override
            public void header(Header header, Layout layout) {
                first.header(header, layout);
                next.header(header, layout);
            }

            @Override
            public void person(Person person) {
                first.person(person);
                next.person(person);
            }
        };
    }
}

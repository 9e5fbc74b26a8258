package org.evenkeel.model.intake.sen2;

/** Takes a return as it is read, one person at a time, so that a file of any size can be read in little memory. */
public interface Sen2Handler {

    /** The header comes first, once. */
    void header(Header header, Layout layout);

    /** Then every person, in the order of the file. */
    void person(Person person);
}

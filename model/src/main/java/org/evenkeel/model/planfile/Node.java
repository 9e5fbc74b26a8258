package org.evenkeel.model.planfile;

import java.util.List;

/** A part of a plan file as it stands, with its line: text, named fields or a list. Nothing is guessed about types. */
sealed interface Node {

    /** The line it begins on, from 1. */
    int line();

    /** Text as written, without quotes and outer spaces; empty if nothing was written. */
    record Scalar(String text, int line) implements Node {}

    /** Named fields, in the order of the file; each name once. */
    record Fields(List<Field> fields, int line) implements Node {}

    /** A list. */
    record Items(List<Node> items, int line) implements Node {}

    /** One named field. */
    record Field(String key, int line, Node value) {}
}

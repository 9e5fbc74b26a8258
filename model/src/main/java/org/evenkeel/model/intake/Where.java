package org.evenkeel.model.intake;

/**
 * Where in a file or table a finding is.
 *
 * @param file the file or table, as a person would name it
 * @param line the line counted from 1, or 0 when the finding is about no single line
 * @param field the column, element or key, with the row it belongs to if that is clearer than a line; may be empty
 */
public record Where(String file, int line, String field) {

    /** A line is counted from 1; 0 stands for the whole file. */
    public Where {
        if (line < 0) {
            throw new IllegalArgumentException("a line is counted from 1, not " + line);
        }
    }

    /** The whole of a file. */
    public static Where file(String file) {
        return new Where(file, 0, "");
    }

    /** A line of a file. */
    public static Where line(String file, int line) {
        return new Where(file, line, "");
    }

    /** The same place, narrowed to a field. */
    public Where field(String name) {
        return new Where(file, line, name);
    }

    /** {@code file:line field}, leaving out what is not known. */
    public String text() {
        String place = line == 0 ? file : file + ":" + line;
        return field.isEmpty() ? place : place + " " + field;
    }
}

package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.Severity;

/**
 * One thing that a rule found in a return. It names nobody: a child is known by the number in the file, and a value that
 * could identify is withheld.
 *
 * @param rule the rule's id
 * @param severity how much it matters
 * @param module the element of the group that it is in
 * @param item the element's name
 * @param child the person's number in the file, from 1; 0 for the header or the whole return
 * @param line the line in the file; 0 where there is none
 * @param value what stands there, as far as it may be shown
 * @param message what is wrong, in plain words
 * @param whatToDo what to do about it
 */
public record Finding(
        String rule,
        Severity severity,
        String module,
        String item,
        int child,
        int line,
        String value,
        String message,
        String whatToDo) {

    /** The item under its module, such as {@code PlacementDetail.URN}. */
    public String path() {
        return module + "." + item;
    }
}

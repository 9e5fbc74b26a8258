package org.evenkeel.model.intake.sen2;

import java.io.Serial;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Where;

/** Why a file cannot be read as a return, in one sentence that quotes nothing of what a child's record holds. */
final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String rule;
    private final int line;
    private final String action;

    Unreadable(String rule, int line, String message, String action) {
        super(message, null, false, false);
        this.rule = rule;
        this.line = line;
        this.action = action;
    }

    Issue issue(String file) {
        Where where = line > 0 ? Where.line(file, line) : Where.file(file);
        return Issue.error(rule, where, String.valueOf(getMessage()), action);
    }
}

package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Where;

/** Everything wrong with one plan file, collected while reading goes on. */
final class Faults {

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /**
     * Records a fault.
     *
     * @param rule a short, lasting name of the check
     * @param line the line, from 1; 0 for the whole file
     * @param field the path of the field, such as {@code interventions[6a].effect}; may be empty
     * @param message what is wrong, in a sentence
     * @param expected what to write instead, in a sentence
     */
    void add(String rule, int line, String field, String message, String expected) {
        issues.add(Issue.error("plan-file." + rule, new Where(file, line, field), message, expected));
    }

    boolean any() {
        return !issues.isEmpty();
    }

    /** In the order of the file. */
    List<Issue> issues() {
        return issues.stream()
                .sorted(Comparator.comparingInt(issue -> issue.where().line()))
                .toList();
    }
}

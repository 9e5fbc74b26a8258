package org.evenkeel.model.intake.transitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Where;

/** The findings in one file. A fault that a whole file shares is told so many times and then counted. */
final class Faults {

    /** How many findings of one rule are told one by one. */
    static final int MOST = 200;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Issue> latest = new HashMap<>();

    Faults(String file) {
        this.file = file;
    }

    /** An error in a line; 0 for the whole file. */
    void add(String rule, int line, String field, String message, String action) {
        add(Issue.error(rule, new Where(file, line, field), message, action));
    }

    /** Something doubtful in a line; 0 for the whole file. */
    void doubt(String rule, int line, String field, String message, String action) {
        add(Issue.warning(rule, new Where(file, line, field), message, action));
    }

    private void add(Issue issue) {
        if (times.merge(issue.rule(), 1, Integer::sum) <= MOST) {
            issues.add(issue);
        } else {
            latest.put(issue.rule(), issue);
        }
    }

    boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** Whether a rule has found anything. */
    boolean has(String rule) {
        return times.containsKey(rule);
    }

    /** All findings, in the order of the file. */
    List<Issue> all() {
        List<Issue> all = new ArrayList<>(issues);
        times.forEach((rule, count) -> {
            Issue last = latest.get(rule);
            if (last != null) {
                all.add(new Issue(
                        rule,
                        last.severity(),
                        last.where(),
                        "And " + (count - MOST) + " more of this kind, of which this is the last.",
                        last.action()));
            }
        });
        return all;
    }
}

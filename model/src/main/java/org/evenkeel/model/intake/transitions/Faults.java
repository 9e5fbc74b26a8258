package org.evenkeel.model.intake.transitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Where;

/** The findings in one file. What is wrong in the same way in many rows is told so many times and then counted. */
final class Faults {

    /** In how many rows the same is told one by one. */
    static final int MOST = 20;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
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
        rules.add(issue.rule());
        if (times.merge(issue.message(), 1, Integer::sum) <= MOST) {
            issues.add(issue);
        } else {
            latest.put(issue.message(), issue);
        }
    }

    boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** Whether a rule has found anything. */
    boolean has(String rule) {
        return rules.contains(rule);
    }

    /** Whether every row of the file could be read, so that what is not there is missing. */
    boolean isWhole() {
        return rules.stream().noneMatch(rule -> rule.startsWith("file-") || rule.startsWith("row-"))
                && !rules.contains("column-missing");
    }

    /** All findings, in the order of the file. */
    List<Issue> all() {
        List<Issue> all = new ArrayList<>(issues);
        times.forEach((message, count) -> {
            Issue last = latest.get(message);
            if (last != null) {
                String more = "The same in " + (count - MOST) + " more rows, of which this is the last: " + message;
                all.add(new Issue(last.rule(), last.severity(), last.where(), more, last.action()));
            }
        });
        return all;
    }
}

package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What readers have found so far; safe to add to from several threads. */
final class Findings {

    private final Set<Issue> issues = new LinkedHashSet<>();

    synchronized void add(Issue issue) {
        issues.add(issue);
    }

    synchronized List<Issue> all() {
        return new ArrayList<>(issues);
    }
}

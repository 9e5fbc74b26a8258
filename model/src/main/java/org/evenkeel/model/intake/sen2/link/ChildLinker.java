package org.evenkeel.model.intake.sen2.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds children again from year to year: by UPN, and those who have none, or one that nobody had, by names, birth date
 * and sex. A key that two records of one file share links neither.
 */
final class ChildLinker {

    private final List<SortedMap<Integer, DeidentifiedChild>> chains = new ArrayList<>();
    private final Map<String, SortedMap<Integer, DeidentifiedChild>> byUpn = new HashMap<>();
    private final Map<String, SortedMap<Integer, DeidentifiedChild>> byName = new HashMap<>();
    private final List<Question> questions;
    /** The children of the year that is being added, by their number in its file. */
    private final Map<Integer, SortedMap<Integer, DeidentifiedChild>> joined = new HashMap<>();

    ChildLinker(List<Question> questions) {
        this.questions = questions;
    }

    /** Every child so far, each with the records of its years. */
    List<SortedMap<Integer, DeidentifiedChild>> chains() {
        return chains;
    }

    /** Adds the children of the next year. */
    void add(DeidentifiedReturn next) {
        int year = next.year();
        joined.clear();
        Set<Integer> sharing = new HashSet<>();
        Set<String> sharedUpns = shared(next, DeidentifiedChild::upnKey, sharing);
        Set<String> sharedNames = shared(next, DeidentifiedChild::nameKey, sharing);
        List<DeidentifiedChild> left = new ArrayList<>();
        // All by UPN first: a name must not take a child whose UPN comes later in the file.
        for (DeidentifiedChild child : next.children()) {
            var found = sharedUpns.contains(child.upnKey()) ? null : byUpn.get(child.upnKey());
            if (found == null || found.containsKey(year)) {
                left.add(child);
            } else if (isSomebodyElse(found, child, year)) {
                ask(Kind.TWO_PEOPLE_ONE_KEY, child, year, found);
                left.add(child);
            } else {
                var named = byName.get(child.nameKey());
                if (named != null && !named.equals(found)) {
                    ask(Kind.KEYS_DISAGREE, child, year, named);
                }
                join(found, child, year);
            }
        }
        for (DeidentifiedChild child : left) {
            var found = sharedNames.contains(child.nameKey()) ? null : byName.get(child.nameKey());
            if (found == null || found.containsKey(year)) {
                join(null, child, year);
            } else {
                if (!child.upnKey().isEmpty() && !upnOf(found).isEmpty()) {
                    ask(Kind.UPN_CHANGED, child, year, found);
                }
                join(found, child, year);
            }
        }
        for (DeidentifiedChild child : next.children()) {
            index(byUpn, child.upnKey(), sharedUpns, child);
            index(byName, child.nameKey(), sharedNames, child);
        }
    }

    /** Keys that more than one record of a file has; each of those records is asked about once. */
    private Set<String> shared(
            DeidentifiedReturn file, Function<DeidentifiedChild, String> key, Set<Integer> alreadyAsked) {
        Map<String, DeidentifiedChild> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (DeidentifiedChild child : file.children()) {
            String own = key.apply(child);
            DeidentifiedChild other = own.isEmpty() ? null : first.putIfAbsent(own, child);
            if (other != null) {
                shared.add(own);
                if (alreadyAsked.add(child.order())) {
                    questions.add(new Question(
                            Kind.TWO_PEOPLE_ONE_KEY, file.year(), child.order(), file.year(), other.order()));
                }
            }
        }
        return shared;
    }

    /** Another name and another age: one UPN was given to two. */
    private static boolean isSomebodyElse(
            SortedMap<Integer, DeidentifiedChild> found, DeidentifiedChild child, int year) {
        DeidentifiedChild last = found.lastEntry().getValue();
        boolean isNamedOtherwise = !last.nameKey().isEmpty()
                && !child.nameKey().isEmpty()
                && !last.nameKey().equals(child.nameKey());
        return isNamedOtherwise && !isSameAge(found, child, year);
    }

    /** Census days of two years lie some days apart, so that a month more or less is no other birth date. */
    private static boolean isSameAge(SortedMap<Integer, DeidentifiedChild> found, DeidentifiedChild child, int year) {
        DeidentifiedChild last = found.lastEntry().getValue();
        int months = 12 * (year - found.lastKey());
        return Math.abs(child.ageMonths() - last.ageMonths() - months) <= 1 && child.cohort() == last.cohort();
    }

    private static String upnOf(SortedMap<Integer, DeidentifiedChild> chain) {
        String upn = "";
        for (DeidentifiedChild child : chain.values()) {
            upn = child.upnKey().isEmpty() ? upn : child.upnKey();
        }
        return upn;
    }

    private void join(@Nullable SortedMap<Integer, DeidentifiedChild> found, DeidentifiedChild child, int year) {
        if (found == null) {
            SortedMap<Integer, DeidentifiedChild> chain = new TreeMap<>();
            chain.put(year, child);
            chains.add(chain);
            joined.put(child.order(), chain);
            return;
        }
        if (!isSameAge(found, child, year)) {
            ask(Kind.BIRTH_DATE_CHANGED, child, year, found);
        }
        found.put(year, child);
        joined.put(child.order(), found);
    }

    private void index(
            Map<String, SortedMap<Integer, DeidentifiedChild>> map,
            String key,
            Set<String> shared,
            DeidentifiedChild child) {
        SortedMap<Integer, DeidentifiedChild> chain = joined.get(child.order());
        if (!key.isEmpty() && !shared.contains(key) && chain != null) {
            map.put(key, chain);
        }
    }

    private void ask(Kind kind, DeidentifiedChild child, int year, SortedMap<Integer, DeidentifiedChild> other) {
        int otherYear = other.headMap(year).isEmpty()
                ? other.lastKey()
                : other.headMap(year).lastKey();
        DeidentifiedChild there = other.get(otherYear);
        questions.add(new Question(kind, year, child.order(), otherYear, there == null ? 0 : there.order()));
    }
}

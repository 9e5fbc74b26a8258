package org.evenkeel.model.intake.sen2.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.intake.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Every finding that checks of a council's returns have made, where each stands, and what each check came to.
 *
 * @param findings those of the last check in its order, then those before it
 * @param checks one for each check, the oldest first
 */
public record FindingRegister(List<KnownFinding> findings, List<CheckCount> checks) {

    /** Before the first check. */
    public static final FindingRegister EMPTY = new FindingRegister(List.of(), List.of());

    /** Keeps its own copies. */
    public FindingRegister {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** Why a check does not belong in it, if so. */
    public Optional<String> refuses(Check check) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        CheckCount last = checks.getLast();
        if (!last.authority().equals(check.authority())) {
            return Optional.of(
                    "The notes are of authority " + last.authority() + ", the return is of " + check.authority() + ".");
        }
        return last.year() > check.year()
                ? Optional.of("The notes are of the return of " + last.year() + " already; that of " + check.year()
                        + " would count what is left as fixed.")
                : Optional.empty();
    }

    /** The register after a check: what is found again keeps its note, and what is no longer found is fixed. */
    public FindingRegister after(Check check, List<Found> found) {
        var matches = new Matches(findings, found);
        List<KnownFinding> now = new ArrayList<>();
        int fresh = 0;
        int reopened = 0;
        for (Found one : found) {
            KnownFinding before = matches.of(one);
            if (before == null || before.standing() == Standing.FIXED) {
                fresh++;
                now.add(one.as(
                        Standing.OPEN, check.date(), check.date(), before == null ? Optional.empty() : before.note()));
            } else {
                boolean isAsNoted = before.keys().value().equals(one.keys().value());
                reopened += before.standing().isSettled() && !isAsNoted ? 1 : 0;
                Standing standing = isAsNoted ? before.standing() : Standing.OPEN;
                now.add(one.as(standing, before.since(), check.date(), before.note()));
            }
        }
        List<KnownFinding> all = new ArrayList<>(now);
        int fixed = 0;
        for (KnownFinding one : matches.left()) {
            boolean isFixed =
                    one.standing() != Standing.FIXED && check.applied().contains(one.rule());
            fixed += isFixed ? 1 : 0;
            all.add(isFixed ? one.fixed() : one);
        }
        List<CheckCount> counts = new ArrayList<>(checks);
        int errors = Math.toIntExact(
                now.stream().filter(one -> one.severity() == Severity.ERROR).count());
        counts.add(new CheckCount(
                check.date(),
                check.authority(),
                check.year(),
                errors,
                now.size() - errors,
                fresh,
                count(now, Standing.OPEN),
                count(now, Standing.EXPLAINED),
                count(now, Standing.ACCEPTED),
                fixed,
                reopened));
        return new FindingRegister(all, counts);
    }

    private static int count(List<KnownFinding> findings, Standing standing) {
        return Math.toIntExact(
                findings.stream().filter(one -> one.standing() == standing).count());
    }

    /** Which known finding each found one is: first by its main key, then what is left by the others. */
    private static final class Matches {

        private final List<KnownFinding> known;
        private final Map<String, KnownFinding> byKey = new HashMap<>();
        private final IdentityHashMap<KnownFinding, Boolean> taken = new IdentityHashMap<>();
        private final IdentityHashMap<Found, KnownFinding> matches = new IdentityHashMap<>();

        Matches(List<KnownFinding> known, List<Found> found) {
            this.known = known;
            known.forEach(one -> byKey.put(one.keys().key(), one));
            found.forEach(one -> match(one, one.keys().key()));
            known.stream()
                    .filter(one -> !one.keys().other().isEmpty())
                    .forEach(one -> byKey.putIfAbsent(one.keys().other(), one));
            for (Found one : found) {
                match(one, one.keys().key());
                match(one, one.keys().other());
            }
        }

        private void match(Found found, String key) {
            KnownFinding one = byKey.get(key);
            if (one != null && !matches.containsKey(found) && taken.putIfAbsent(one, true) == null) {
                matches.put(found, one);
            }
        }

        @Nullable
        KnownFinding of(Found found) {
            return matches.get(found);
        }

        List<KnownFinding> left() {
            return known.stream().filter(one -> !taken.containsKey(one)).toList();
        }
    }
}

package org.evenkeel.model.sector;

import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation of local government that ended some authorities and began others.
 *
 * <p>A change of code without a change of boundary (Buckinghamshire 2020, North Yorkshire and Somerset 2023) is not
 * one of these: it is another code of the same authority.
 *
 * @param date the day on which the new authorities began, in whose area the old ones ended
 * @param former the authorities that ended
 * @param successors the authorities that began, by the department's three-digit code
 * @param firstCensus the first January for which plans were published for the successors
 * @param firstFlowYear the first calendar year for which flows were published for the successors
 * @param source the order or publication that says so
 */
public record Reorganisation(
        LocalDate date,
        List<FormerAuthority> former,
        List<String> successors,
        int firstCensus,
        int firstFlowYear,
        Source source) {

    /** Keeps its own copies of the lists. */
    public Reorganisation {
        former = List.copyOf(former);
        successors = List.copyOf(successors);
        if (former.isEmpty() || successors.isEmpty()) {
            throw new IllegalArgumentException("a reorganisation needs an authority that ended and one that began");
        }
    }

    /** The names of the authorities that ended, for a note: "Bournemouth, Poole and Dorset". */
    public String formerNames() {
        List<String> names = former.stream().map(FormerAuthority::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

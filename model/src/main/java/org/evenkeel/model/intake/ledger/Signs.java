package org.evenkeel.model.intake.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells reversals from flipped signs: a posting of the wrong sign is a reversal if the same amount stands on the same
 * code and cost centre in the same month or one before it, and no other reversal has used that up.
 */
final class Signs {

    private final List<Row> usual = new ArrayList<>();
    private final List<Row> reversals = new ArrayList<>();
    private final List<Row> unexplained = new ArrayList<>();

    private record Place(String code, String costCentre, long pence) {}

    private Signs(List<Row> rows) {
        List<Row> opposite = new ArrayList<>();
        Set<Place> wanted = new HashSet<>();
        for (Row row : rows) {
            if (row.rule().eitherSign() || row.pence() >= 0) {
                usual.add(row);
            } else {
                opposite.add(row);
                wanted.add(new Place(row.code(), row.costCentre(), -row.pence()));
            }
        }
        Map<Place, TreeMap<Integer, Integer>> free = new HashMap<>();
        for (Row row : usual) {
            Place place = new Place(row.code(), row.costCentre(), row.pence());
            if (wanted.contains(place)) {
                free.computeIfAbsent(place, _ -> new TreeMap<>()).merge(row.month(), 1, Integer::sum);
            }
        }
        opposite.sort(Comparator.comparingInt(Row::month).thenComparingInt(Row::line));
        for (Row row : opposite) {
            TreeMap<Integer, Integer> months = free.get(new Place(row.code(), row.costCentre(), -row.pence()));
            Integer month = months == null ? null : months.floorKey(row.month());
            if (months == null || month == null) {
                unexplained.add(row);
            } else {
                reversals.add(row);
                months.computeIfPresent(month, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    static Signs of(List<Row> rows) {
        return new Signs(rows);
    }

    /** Rows of the sign that their line has. */
    List<Row> usual() {
        return Collections.unmodifiableList(usual);
    }

    /** Rows of the other sign that take a posting back. */
    List<Row> reversals() {
        return Collections.unmodifiableList(reversals);
    }

    /** Rows of the other sign that take nothing back. */
    List<Row> unexplained() {
        return Collections.unmodifiableList(unexplained);
    }
}

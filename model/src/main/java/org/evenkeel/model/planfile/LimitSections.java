package org.evenkeel.model.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.evenkeel.model.forecast.AssessmentCapacity;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Limits;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.time.MonthIndex;

/** Reads and writes what a council states is limited: {@code assessment-capacity} and {@code places}. */
final class LimitSections {

    static final String CAPACITY = "assessment-capacity";
    private static final String PER_MONTH = "per-month";
    private static final String BACKLOG = "opening-backlog";

    private LimitSections() {}

    static Limits read(Section root, int start) {
        return new Limits(root.node(CAPACITY).flatMap(node -> capacity(root, node, start)), PlaceSections.read(root));
    }

    private static Optional<AssessmentCapacity> capacity(Section root, Node node, int start) {
        Section section = Section.of(node, root.at(CAPACITY), root.context(), PER_MONTH, BACKLOG, "source", "basis");
        SortedMap<Integer, Assumption> perMonth = new TreeMap<>();
        for (Node.Field field : section.fields(PER_MONTH)) {
            OptionalInt month = Dates.month(field.key());
            if (month.isEmpty()) {
                section.fault(
                        "month",
                        PER_MONTH,
                        "\"" + field.key() + "\" is not a month.",
                        "Write the month from which a number holds, such as 2025-04.");
            } else {
                String name = CAPACITY + "-" + MonthIndex.text(month.getAsInt());
                Meaning meaning = new Meaning(
                        name,
                        "Assessments that can be made in a month, from " + MonthIndex.text(month.getAsInt()),
                        "assessments a month");
                String path = section.at(PER_MONTH) + "." + field.key();
                perMonth.put(
                        month.getAsInt(),
                        Values.read(field.value(), path, section.context(), meaning, Quantity.A_MONTH));
            }
        }
        if (perMonth.isEmpty()) {
            if (!section.isFaulty(PER_MONTH)) {
                section.missing(PER_MONTH, "Write how many assessments can be made, such as 2025-01: 90 a month.");
            }
            return Optional.empty();
        }
        if (perMonth.firstKey() > start
                && !section.isFaulty(PER_MONTH)
                && root.has("start")
                && !root.isFaulty("start")) {
            section.fault(
                    "dates",
                    PER_MONTH,
                    "Nothing says how many can be made in " + MonthIndex.text(start) + ".",
                    "Begin with the plan's first month, or one before it.");
        }
        Optional<Assumption> backlog = section.node(BACKLOG)
                .map(given -> Values.read(
                        given,
                        section.at(BACKLOG),
                        section.context(),
                        new Meaning(BACKLOG, "Assessments that are due on the first day and not made", "assessments"),
                        Quantity.ASSESSMENTS));
        return Optional.of(new AssessmentCapacity(perMonth, backlog));
    }

    /** Writes the sections that there are into the top of a file. */
    static void write(Map<String, Object> top, Limits limits, BiFunction<Assumption, Quantity, Object> value) {
        limits.assessment().ifPresent(capacity -> {
            Map<String, Object> perMonth = new LinkedHashMap<>();
            capacity.perMonth()
                    .forEach((month, given) ->
                            perMonth.put(MonthIndex.text(month), value.apply(given, Quantity.A_MONTH)));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(PER_MONTH, perMonth);
            capacity.openingBacklog().ifPresent(given -> fields.put(BACKLOG, value.apply(given, Quantity.ASSESSMENTS)));
            top.put(CAPACITY, fields);
        });
        if (!limits.places().isEmpty()) {
            top.put(PlaceSections.PLACES, PlaceSections.fields(limits.places(), value));
        }
    }
}

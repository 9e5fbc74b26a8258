package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.PlaceLimit;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;

/** Reads and writes the {@code places} section: how many places there are. */
final class PlaceSections {

    static final String PLACES = "places";
    private static final String FULL = "full today";

    private final Section section;

    private PlaceSections(Section section) {
        this.section = section;
    }

    static List<PlaceLimit> read(Section root) {
        List<PlaceLimit> limits = new ArrayList<>();
        int number = 1;
        for (Node node : root.items(PLACES)) {
            Section section = Ids.item(
                    root,
                    PLACES,
                    node,
                    number++,
                    "placement",
                    "phases",
                    "capacity",
                    "opens",
                    "overflow",
                    "source",
                    "basis");
            new PlaceSections(section).limit(limits).ifPresent(limits::add);
        }
        return limits;
    }

    private Optional<PlaceLimit> limit(List<PlaceLimit> before) {
        Optional<Placement> placement = section.choice("placement", Words.PLACEMENTS);
        if (placement.isEmpty()) {
            return Optional.empty();
        }
        if (!PlaceLimit.KINDS.contains(placement.get())) {
            section.fault(
                    "placement",
                    "placement",
                    "Places in " + placement.get().code() + " are not limited here.",
                    "Choose state-special, sen-unit or resourced-provision.");
            return Optional.empty();
        }
        Set<Phase> phases = phases();
        boolean twice = before.stream()
                .filter(other -> other.placement() == placement.get())
                .anyMatch(other -> other.phases().stream().anyMatch(phases::contains));
        if (twice) {
            section.fault(
                    "twice",
                    "placement",
                    "Places in " + placement.get().code() + " are given twice for a phase.",
                    "Give every phase once; phases that share their places stand in one item.");
        }
        String name = PLACES + "-" + placement.get().code() + "-"
                + String.join("-", phases.stream().map(Phase::code).toList());
        return Optional.of(new PlaceLimit(placement.get(), phases, capacity(name), opens(name), overflow()));
    }

    private Set<Phase> phases() {
        Map<String, Phase> words = new LinkedHashMap<>();
        Phase.ALL.forEach(phase -> words.put(phase.code(), phase));
        EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String word : section.texts("phases")) {
            Phase phase = words.get(word);
            if (phase != null) {
                phases.add(phase);
            } else if (!word.isEmpty()) {
                section.unknownWord("phases", word, words);
            }
        }
        return phases.isEmpty() ? EnumSet.allOf(Phase.class) : phases;
    }

    private Optional<Assumption> capacity(String name) {
        Optional<Node> node = section.node("capacity");
        if (node.isEmpty()) {
            section.missing("capacity", "Write how many places there are, such as 640 places, or " + FULL + ".");
            return Optional.empty();
        }
        if (node.get() instanceof Node.Scalar(String text, int _) && text.equals(FULL)) {
            return Optional.empty();
        }
        return Optional.of(places(node.get(), "capacity", name, "Places on the first day"));
    }

    private SortedMap<Integer, Assumption> opens(String name) {
        SortedMap<Integer, Assumption> opens = new TreeMap<>();
        for (Node.Field field : section.fields("opens")) {
            OptionalInt month = Dates.month(field.key());
            if (month.isEmpty()) {
                section.fault(
                        "month",
                        "opens",
                        "\"" + field.key() + "\" is not a month.",
                        "Write the month from which the places are there, such as 2025-09.");
            } else {
                String text = MonthIndex.text(month.getAsInt());
                opens.put(
                        month.getAsInt(),
                        places(
                                field.value(),
                                "opens." + field.key(),
                                name + "-" + text,
                                "Places that open in " + text));
            }
        }
        return opens;
    }

    private Assumption places(Node node, String key, String name, String title) {
        Meaning meaning = new Meaning(name, title, PLACES);
        return Values.read(node, section.at(key), section.context(), meaning, Quantity.PLACES);
    }

    private Map<Placement, Double> overflow() {
        Map<Placement, Double> overflow = new EnumMap<>(Placement.class);
        double sum = 0;
        for (Node.Field field : section.fields("overflow")) {
            Placement placement = Words.PLACEMENTS.get(field.key());
            if (placement == null || PlaceLimit.KINDS.contains(placement)) {
                section.fault(
                        "unknown-word",
                        "overflow",
                        "Nobody can be sent to \"" + field.key() + "\" for want of a place.",
                        "Choose placements that take all who come, such as independent-special and mainstream.");
                return Map.of();
            }
            OptionalDouble share = field.value() instanceof Node.Scalar scalar
                    ? Values.number(scalar, section.at("overflow"), section.faults(), Quantity.SHARE)
                    : OptionalDouble.empty();
            if (share.isEmpty()) {
                return Map.of();
            }
            overflow.put(placement, share.getAsDouble());
            sum += share.getAsDouble();
        }
        if (!overflow.isEmpty() && Math.abs(sum - 1) > 1e-9) {
            section.fault("sum", "overflow", "The shares do not add to 100%.", "Say where all of them go.");
            return Map.of();
        }
        return overflow;
    }

    static List<Map<String, Object>> fields(List<PlaceLimit> limits, BiFunction<Assumption, Quantity, Object> value) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (PlaceLimit limit : limits) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("placement", limit.placement().code());
            if (limit.phases().size() < Phase.ALL.size()) {
                fields.put(
                        "phases",
                        Arrays.stream(Phase.values())
                                .filter(limit.phases()::contains)
                                .map(Phase::code)
                                .toList());
            }
            fields.put(
                    "capacity",
                    limit.opening()
                            .map(given -> value.apply(given, Quantity.PLACES))
                            .orElse(FULL));
            Map<String, Object> opens = new LinkedHashMap<>();
            limit.opens()
                    .forEach((month, given) -> opens.put(MonthIndex.text(month), value.apply(given, Quantity.PLACES)));
            if (!opens.isEmpty()) {
                fields.put("opens", opens);
            }
            Map<String, Object> overflow = new LinkedHashMap<>();
            limit.overflow().forEach((placement, share) -> overflow.put(placement.code(), Quantity.SHARE.text(share)));
            if (!overflow.isEmpty()) {
                fields.put("overflow", overflow);
            }
            written.add(fields);
        }
        return written;
    }
}

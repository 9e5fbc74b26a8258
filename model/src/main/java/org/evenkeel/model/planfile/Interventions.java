package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/** Reads one item of the {@code interventions} section. */
final class Interventions {

    private static final Pattern AGES = Pattern.compile("(\\d{1,2})(?:\\s*(?:-|to)\\s*(\\d{1,2}))?");

    private static final List<String> OF_PLACEMENTS = List.of("from", "to", "placement", "instead-of");

    private static final String[] KEYS = {
        "id",
        "name",
        "change",
        "from",
        "to",
        "placement",
        "instead-of",
        "effect",
        "begins",
        "full-effect",
        "ends",
        "ages",
        "needs",
        "placements",
        "areas",
        Deliveries.LATE,
        Deliveries.CHANCE,
        "affects",
        Costs.COST,
        "source",
        "note"
    };

    private final Section section;
    private final Map<String, Area> areas;

    private Interventions(Section section, Map<String, Area> areas) {
        this.section = section;
        this.areas = areas;
    }

    static List<PlannedIntervention> read(Section root, List<Area> areas) {
        Map<String, Area> byId = new LinkedHashMap<>();
        areas.forEach(area -> byId.put(area.id(), area));
        List<PlannedIntervention> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("interventions")) {
            Section section = Ids.item(root, "interventions", node, read.size() + 1, KEYS);
            read.add(new Interventions(section, byId).planned(ids));
        }
        return read;
    }

    private PlannedIntervention planned(Set<String> ids) {
        String id = Ids.id(section, ids);
        String name = section.text("name", "Write what the council calls it.");
        Optional<Lever> known = lever();
        Optional<Effect> effect = known.flatMap(this::effect);
        Lever lever = effect.isPresent() ? known.orElseThrow() : new Lever.Requests();
        return new PlannedIntervention(
                new Intervention(
                        id,
                        name,
                        lever,
                        effect.orElse(new Effect(Range.exactly(0), Effect.Unit.PER_MONTH)),
                        ramp(),
                        scope(),
                        Deliveries.read(section),
                        section.context().source()),
                section.textOr("affects", ""),
                section.textOr("note", ""),
                Costs.read(section, id, name));
    }

    private Optional<Lever> lever() {
        Map<String, Supplier<Optional<Lever>>> levers = new LinkedHashMap<>();
        levers.put("requests", () -> without(new Lever.Requests()));
        levers.put("share-assessed", () -> without(new Lever.ShareAssessed()));
        levers.put("share-issued", () -> without(new Lever.ShareIssued()));
        levers.put("assessment-capacity", () -> everyone(new Lever.AssessmentCapacity()));
        levers.put("starts", () -> without(new Lever.Starts()));
        levers.put("ceasing", () -> without(new Lever.Ceasing()));
        levers.put("phase-review", () -> without(new Lever.PhaseReview()));
        levers.put("moves", () -> between("from", "to", Lever.Moves::new));
        levers.put("redirect", () -> between("from", "to", Lever.Redirect::new));
        levers.put("places", () -> between("placement", "instead-of", Lever.Places::new));
        return section.choice("change", levers).flatMap(Supplier::get);
    }

    /** Makes a lever of two placements. */
    private interface OfTwo {
        Lever of(Placement one, Placement other);
    }

    private Optional<Lever> between(String key, String otherKey, OfTwo make) {
        refuseOthers(List.of(key, otherKey));
        Optional<Placement> one = section.choice(key, Words.PLACEMENTS);
        Optional<Placement> other = section.choice(otherKey, Words.PLACEMENTS);
        if (one.isPresent() && one.equals(other)) {
            section.fault(
                    "same-placement",
                    otherKey,
                    "\"" + key + "\" and \"" + otherKey + "\" are both "
                            + one.get().code() + ".",
                    "Write two different placements; to the same one nothing would change.");
        }
        // Any two will do to read on: what is read from a file with faults is thrown away.
        return Optional.of(make.of(one.orElse(Placement.MAINSTREAM), other.orElse(Placement.AWAITING)));
    }

    private Optional<Lever> without(Lever lever) {
        refuseOthers(List.of());
        return Optional.of(lever);
    }

    /** A lever that acts on no one in particular. */
    private Optional<Lever> everyone(Lever lever) {
        for (String key : List.of("ages", "needs", "placements", "areas")) {
            if (section.has(key)) {
                section.fault("not-used", key, "\"" + key + "\" means nothing for this change.", "Take it out.");
            }
        }
        return without(lever);
    }

    private void refuseOthers(List<String> used) {
        for (String key : OF_PLACEMENTS) {
            if (section.has(key) && !used.contains(key)) {
                section.fault(
                        "not-used",
                        key,
                        "\"" + key + "\" means nothing for this change.",
                        used.isEmpty()
                                ? "Take it out; placements narrows whom the change is for."
                                : "Write " + String.join(" and ", used) + ".");
            }
        }
    }

    private Optional<Effect> effect(Lever lever) {
        List<Effect.Unit> units = Arrays.stream(Effect.Unit.values())
                .filter(Intervention.unitsOf(lever)::contains)
                .toList();
        List<Quantity> allowed = units.stream().map(Quantity::of).toList();
        Optional<Node> node = section.node("effect");
        if (node.isEmpty()) {
            section.missing(
                    "effect", "Write by how much, such as " + allowed.getFirst().example() + ".");
            return Optional.empty();
        }
        Section effect = node.get() instanceof Node.Fields
                ? Section.of(node.get(), section.at("effect"), section.context(), "value", "low", "high")
                : Section.ofValue(node.get(), section.at("effect"), section.context());
        String text = effect.textOr("value", "");
        if (text.isEmpty()) {
            effect.missing(
                    "value", "Write by how much, such as " + allowed.getFirst().example() + ".");
            return Optional.empty();
        }
        int line = effect.node("value").map(Node::line).orElse(0);
        Optional<Quantity> quantity =
                Values.pick(new Node.Scalar(text, line), effect.at("value"), section.faults(), allowed);
        return quantity.map(found -> new Effect(
                negativeOnly(lever, effect, Values.range(effect, found)), units.get(allowed.indexOf(found))));
    }

    private static Range negativeOnly(Lever lever, Section effect, Range range) {
        if (lever instanceof Lever.Starts && range.middle() > 0) {
            effect.fault(
                    "bounds",
                    "value",
                    "A change of starts can only be fewer.",
                    "Write a negative number, or a change of requests if more children are to be assessed.");
        }
        if (lever instanceof Lever.PhaseReview && range.low() < 0) {
            effect.fault(
                    "bounds",
                    "value",
                    "A review ends between none and all of the plans.",
                    "Write a share from 0% to 100%.");
        }
        return range;
    }

    private Ramp ramp() {
        int begins = section.month("begins");
        int full = section.monthIfGiven("full-effect").orElse(begins);
        OptionalInt ends = section.monthIfGiven("ends");
        boolean known = section.has("begins") && !section.isFaulty("begins") && !section.isFaulty("full-effect");
        if (known && full < begins) {
            section.fault(
                    "dates",
                    "full-effect",
                    "Full effect in " + MonthIndex.text(full) + " comes before the beginning in "
                            + MonthIndex.text(begins) + ".",
                    "Write a month that is the same or later.");
        }
        if (known && !section.isFaulty("ends") && ends.isPresent() && ends.getAsInt() <= begins) {
            section.fault(
                    "dates",
                    "ends",
                    "The end in " + MonthIndex.text(ends.getAsInt()) + " does not come after the beginning in "
                            + MonthIndex.text(begins) + ".",
                    "Write the first month without effect, later than the beginning.");
        }
        int end = ends.orElse(Ramp.NO_END);
        return new Ramp(begins, Math.max(0, full - begins), Math.max(end, begins + 1));
    }

    private Scope scope() {
        int[] ages = ages();
        return new Scope(
                ages[0],
                ages[1],
                chosen("needs", Words.NEEDS, EnumSet.allOf(Need.class)),
                chosen("placements", Words.PLACEMENTS, EnumSet.allOf(Placement.class)),
                areas());
    }

    private Set<Area> areas() {
        Set<Area> chosen = new HashSet<>();
        for (String word : section.texts("areas")) {
            Area found = areas.get(word);
            if (found != null) {
                chosen.add(found);
            } else if (!word.isEmpty()) {
                section.unknownWord("areas", word, areas);
            }
        }
        return chosen;
    }

    private int[] ages() {
        int[] all = {Scope.EVERYONE.fromAge(), Scope.EVERYONE.toAge()};
        String text = section.textOr("ages", "");
        if (text.isEmpty()) {
            return all;
        }
        Matcher ages = AGES.matcher(text);
        if (ages.matches()) {
            int from = Integer.parseInt(ages.group(1));
            int to = ages.group(2) == null ? from : Integer.parseInt(ages.group(2));
            if (from <= to && to <= all[1]) {
                return new int[] {from, to};
            }
        }
        section.fault(
                "ages",
                "ages",
                "\"" + text + "\" are not ages.",
                "Write youngest and oldest, 0 to 25, such as 16-25: whole years at 31 August before the school year.");
        return all;
    }

    private <T extends Enum<T>> Set<T> chosen(String key, Map<String, T> words, EnumSet<T> all) {
        EnumSet<T> chosen = EnumSet.copyOf(all);
        chosen.clear();
        for (String word : section.texts(key)) {
            T found = words.get(word);
            if (found != null) {
                chosen.add(found);
            } else if (!word.isEmpty()) {
                section.unknownWord(key, word, words);
            }
        }
        return chosen.isEmpty() ? all : chosen;
    }
}

package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.finance.PlanCounts;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.PublishedPath.Kind;
import org.evenkeel.model.finance.PublishedPath.Subject;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.sector.Placement;

/** Reads {@code published} and {@code plan-counts}: figures by month or year, to lay beside a forecast. */
final class Paths {

    private static final String[] KEYS = {"id", "title", "kind", "measure", "group", "line", "values", "source", "note"
    };

    private final Section section;

    private Paths(Section section) {
        this.section = section;
    }

    static List<PublishedPath> published(Section root) {
        List<PublishedPath> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : root.items("published")) {
            Section section = Ids.item(root, "published", node, read.size() + 1, KEYS);
            read.add(new Paths(section).path(ids));
        }
        return read;
    }

    private PublishedPath path(Set<String> ids) {
        String id = Ids.id(section, ids);
        String title = section.text("title", "Write what the figures are.");
        Kind kind = section.choice("kind", Words.KINDS).orElse(Kind.ACTUAL);
        Subject subject = subject();
        if (!section.has("values")) {
            section.missing("values", "Write figures by month, such as 2024-04: 5728, or pounds by financial year.");
        }
        return new PublishedPath(
                id,
                title,
                subject,
                kind,
                subject instanceof PublishedPath.Pounds ? byYear() : byMonth(),
                section.context().source(),
                section.textOr("note", ""));
    }

    private Subject subject() {
        if (section.has("line")) {
            for (String key : List.of("measure", "group")) {
                if (section.has(key)) {
                    section.fault("not-used", key, "\"" + key + "\" means nothing beside line.", "Keep one of them.");
                }
            }
            return new PublishedPath.Pounds(section.textOr("line", ""));
        }
        Measure measure = section.choice("measure", Words.MEASURES).orElse(Measure.PLANS);
        return new PublishedPath.Counts(measure, group(measure));
    }

    private Group group(Measure measure) {
        String text = section.textOr("group", Group.ALL.text());
        List<Group> groups = Group.of(measure);
        Optional<Group> found =
                groups.stream().filter(group -> group.text().equals(text)).findFirst();
        if (found.isEmpty()) {
            section.fault(
                    "unknown-group",
                    "group",
                    "No " + measure.code() + " are counted by \"" + text + "\".",
                    Near.help(text, groups.stream().map(Group::text).toList())
                            + " A group is all, or age=, need=, placement= or reason= with a word.");
        }
        return found.orElse(Group.ALL);
    }

    private SortedMap<Integer, Double> byMonth() {
        SortedMap<Integer, Double> values = new TreeMap<>();
        for (Node.Field field : section.fields("values")) {
            OptionalInt month = Dates.month(field.key());
            if (month.isEmpty()) {
                section.faults()
                        .add(
                                "month",
                                field.line(),
                                section.at("values"),
                                "\"" + field.key() + "\" is not a month.",
                                "Write figures by month, such as 2024-04: 5728.");
            } else {
                count(field).ifPresent(count -> values.put(month.getAsInt(), count));
            }
        }
        return values;
    }

    private OptionalDouble count(Node.Field field) {
        return count(section, field, "values");
    }

    /** A bare count: what is counted is said beside it, so that it needs no unit. */
    private static OptionalDouble count(Section section, Node.Field field, String key) {
        String text = field.value() instanceof Node.Scalar(String written, int _) ? written : "";
        Optional<Written.Amount> amount = Written.parse(text)
                .filter(found -> found.written().isEmpty() && found.number().signum() >= 0);
        if (amount.isEmpty()) {
            section.faults()
                    .add(
                            "number",
                            field.line(),
                            section.at(key) + "." + field.key(),
                            "\"" + text + "\" is not a count.",
                            "Write a number, such as 5728.");
        }
        return amount.map(found -> OptionalDouble.of(found.number().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private SortedMap<Integer, Double> byYear() {
        SortedMap<Integer, Double> values = new TreeMap<>();
        for (Node.Field field : section.fields("values")) {
            String path = section.at("values") + "." + field.key();
            String text = field.value() instanceof Node.Scalar(String written, int _) ? written : "";
            OptionalDouble pounds =
                    Values.number(new Node.Scalar(text, field.line()), path, section.faults(), Quantity.POUNDS);
            Dates.year(field.key())
                    .ifPresentOrElse(
                            year -> pounds.ifPresent(value -> values.put(year.startYear(), value)),
                            () -> section.faults()
                                    .add(
                                            "year",
                                            field.line(),
                                            path,
                                            "\"" + field.key() + "\" is not a financial year.",
                                            "Write figures by financial year, such as 2024-25: -£43.2 million."));
        }
        return values;
    }

    static List<PlanCounts> planCounts(Section root) {
        SortedMap<Integer, PlanCounts> read = new TreeMap<>();
        int number = 0;
        for (Node node : root.items("plan-counts")) {
            number++;
            Section section =
                    Section.of(node, "plan-counts[" + number + "]", root.context(), "month", "plans", "source");
            int month = section.month("month");
            if (section.has("month") && read.containsKey(month)) {
                section.fault("duplicate-month", "month", "This month is given twice.", "Keep one of them.");
            }
            read.put(
                    month,
                    new PlanCounts(month, plans(section), section.context().source()));
        }
        return List.copyOf(read.values());
    }

    private static Map<Placement, Integer> plans(Section section) {
        Map<Placement, Integer> plans = new EnumMap<>(Placement.class);
        if (!section.has("plans")) {
            section.missing("plans", "Write counts by placement, such as mainstream: 1858.");
        }
        for (Node.Field field : section.fields("plans")) {
            Placement placement = Words.PLACEMENTS.get(field.key());
            if (placement == null) {
                section.faults()
                        .add(
                                "unknown-word",
                                field.line(),
                                section.at("plans"),
                                "There is no placement \"" + field.key() + "\".",
                                Near.help(field.key(), Words.PLACEMENTS.keySet()));
            } else {
                count(section, field, "plans").ifPresent(count -> plans.put(placement, (int) count));
            }
        }
        return plans;
    }
}

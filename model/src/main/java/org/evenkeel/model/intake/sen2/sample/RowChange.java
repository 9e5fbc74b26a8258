package org.evenkeel.model.intake.sen2.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Oddity;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.rule.RuleRow;
import org.jspecify.annotations.Nullable;

/** Makes the change that a row of a rule's table describes. */
final class RowChange {

    /** Where a row changes the header. */
    static final String HEADER = "header";

    private static final String ODDITY = "(oddity)";
    private static final String MISSING = "(missing)";
    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d)])?(?:\\.(\\w+))?");
    private static final Pattern DAY = Pattern.compile("(census|first|[A-Za-z]+\\.[A-Za-z0-9]+) ([+-]) (\\d+)");
    private static final Pattern ANOTHER = Pattern.compile("\\(as another ([a-z ]+)\\)");

    private final RuleRow row;
    private final Layout layout;

    RowChange(RuleRow row, Layout layout) {
        this.row = row;
        this.layout = layout;
    }

    /** Whether the change can be written in this year: readers meet oddities, but no writer makes them. */
    boolean canBeWritten() {
        return row.changes().entrySet().stream()
                .noneMatch(change -> change.getKey().equals(ODDITY)
                        || (item(change.getKey())
                                        .filter(item -> !layout.has(item))
                                        .isPresent()
                                && !change.getValue().equals(MISSING)));
    }

    /** The kind of another child that is copied from, if one is. */
    Optional<String> another() {
        return row.changes().values().stream()
                .map(ANOTHER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).equals("child") ? "schoolchild" : matcher.group(1))
                .findFirst();
    }

    /** Whether something is copied from the header. */
    boolean copiesHeader() {
        return row.changes().values().stream().anyMatch(value -> value.startsWith("Header."));
    }

    Header header(Header header) {
        Header changed = header;
        for (Map.Entry<String, String> change : row.changes().entrySet()) {
            Item item = item(change.getKey()).orElseThrow();
            changed = new Header(changed.cells().with(item, value(change.getValue(), header, null, null, item)));
        }
        return changed;
    }

    /** A person with the change, which may copy from another. */
    Person person(Person person, Header header, @Nullable Person other) {
        Person changed = person;
        for (Map.Entry<String, String> change : row.changes().entrySet()) {
            changed = one(changed, change.getKey(), change.getValue(), person, header, other);
        }
        return changed;
    }

    private Person one(
            Person changed, String path, String text, Person original, Header header, @Nullable Person other) {
        if (path.equals(ODDITY)) {
            return odd(changed, text);
        }
        Optional<Item> item = item(path);
        if (item.isEmpty()) {
            Group group = Group.ofElement(path).orElseThrow(() -> new IllegalArgumentException(path));
            return Edits.times(changed, group, copies(text));
        }
        Matcher matcher = PATH.matcher(path);
        int which = matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 1;
        return Edits.with(changed, item.get(), which, value(text, header, original, other, item.get()));
    }

    private static int copies(String text) {
        return switch (text) {
            case "(none)" -> 0;
            case "(twice)" -> 2;
            case "(three times)" -> 3;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Person odd(Person person, String text) {
        int blank = text.indexOf(' ');
        int dot = text.indexOf('.');
        List<Oddity> oddities = new ArrayList<>(person.oddities());
        oddities.add(new Oddity(
                Oddity.Kind.valueOf(text.substring(0, blank)),
                Group.ofElement(text.substring(blank + 1, dot)).orElseThrow(),
                text.substring(dot + 1),
                person.cells().line()));
        return new Person(person.order(), person.cells(), person.requests(), oddities);
    }

    private @Nullable String value(
            String text, Header header, @Nullable Person person, @Nullable Person other, Item item) {
        if (text.equals(MISSING)) {
            return null;
        }
        if (ANOTHER.matcher(text).matches()) {
            return other == null ? null : other.text(item);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int from = switch (day.group(1)) {
                case "census" -> layout.census();
                case "first" -> layout.firstDay();
                default ->
                    item(day.group(1))
                            .map(source -> entry(source, header, person).day(source))
                            .orElseThrow();
            };
            int days = Integer.parseInt(day.group(3));
            return Days.text(day.group(2).equals("+") ? from + days : from - days);
        }
        return item(text)
                .map(source -> entry(source, header, person).text(source))
                .orElse(text);
    }

    private static Entry entry(Item item, Header header, @Nullable Person person) {
        return item.group() == Group.HEADER || person == null
                ? header
                : Edits.groups(person, item.group()).getFirst();
    }

    /** The item of a path such as {@code PlanDetail[2].URN}; empty when it is a group's, or no path. */
    private static Optional<Item> item(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || matcher.group(3) == null) {
            return Optional.empty();
        }
        String plain = matcher.group(1) + "." + matcher.group(3);
        return Arrays.stream(Item.values())
                .filter(item -> item.path().equals(plain))
                .findFirst();
    }
}

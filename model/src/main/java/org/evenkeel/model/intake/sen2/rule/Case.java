package org.evenkeel.model.intake.sen2.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Oddity;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.jspecify.annotations.Nullable;

/** What a rule is looking at and what stands around it, and how it says what it finds. One for a check, used again. */
final class Case {

    private static final List<List<Item>> DATES = Arrays.stream(Group.values())
            .map(group ->
                    group.items().stream().filter(item -> item.facts().isDate()).toList())
            .toList();

    private final Layout layout;
    private final String authority;
    private final Consumer<Finding> findings;
    private @Nullable Rule rule;
    private @Nullable Person person;
    private @Nullable Request request;
    private @Nullable Assessment assessment;

    Case(Header header, Layout layout, Consumer<Finding> findings) {
        this.layout = layout;
        this.authority = header.text(Item.LEA);
        this.findings = findings;
    }

    void rule(Rule next) {
        rule = next;
    }

    void person(@Nullable Person next) {
        person = next;
    }

    void request(Request next) {
        request = next;
    }

    void assessment(Assessment next) {
        assessment = next;
    }

    Layout layout() {
        return layout;
    }

    int year() {
        return layout.year();
    }

    /** The code of the authority whose return it is. */
    String authority() {
        return authority;
    }

    Person person() {
        return Objects.requireNonNull(person);
    }

    Request request() {
        return Objects.requireNonNull(request);
    }

    Assessment assessment() {
        return Objects.requireNonNull(assessment);
    }

    // --- What is so

    /** Whether an item holds a code of this year. */
    boolean isCoded(Entry entry, Item item) {
        return layout.allows(item, entry.text(item));
    }

    /** Whether the plan of the request being looked at has ceased, or says a part of that. */
    boolean isCeased() {
        return !isOpen(request());
    }

    boolean hasOpenPlan(Person one) {
        return openPlans(one) > 0;
    }

    /** How many requests of a person have a plan that is carried out and has not ceased. */
    int openPlans(Person one) {
        int open = 0;
        for (Request each : one.requests()) {
            if (!each.activePlans().isEmpty() && isOpen(each)) {
                open++;
            }
        }
        return open;
    }

    private static boolean isOpen(Request request) {
        for (Assessment each : request.assessments()) {
            for (NamedPlan plan : each.namedPlans()) {
                if (plan.has(Item.CEASE_DATE) || plan.has(Item.CEASE_REASON)) {
                    return false;
                }
            }
        }
        return true;
    }

    // --- What is found

    void find(Entry entry, Item item) {
        find(entry, item, "");
    }

    /** Finds an item, and says more about it. */
    void find(Entry entry, Item item, String more) {
        say(
                item.group().element(),
                item.element(),
                child(),
                entry.line(item),
                item.facts().shown(entry.text(item)),
                more);
    }

    /** Finds an item of a child that has been left behind. */
    void find(Item item, int child, int line, String value) {
        find(item, child, line, value, "");
    }

    void find(Item item, int child, int line, String value, String more) {
        say(item.group().element(), item.element(), child, line, item.facts().shown(value), more);
    }

    /** Finds groups of a kind: too few or too many in an entry. */
    void findGroup(Entry parent, Group group) {
        say(
                parent.cells().group().element(),
                group.element(),
                child(),
                parent.cells().line(),
                "",
                "");
    }

    void oddities(Person one, Oddity.Kind kind) {
        List<Oddity> oddities = one.oddities();
        if (!oddities.isEmpty()) {
            for (Oddity oddity : oddities) {
                if (oddity.kind() == kind) {
                    int who = oddity.group() == Group.HEADER ? 0 : child();
                    say(oddity.group().element(), oddity.element(), who, oddity.line(), "", "");
                }
            }
        }
    }

    void needed(Entry entry, Item item) {
        if (entry.lacks(item)) {
            find(entry, item);
        }
    }

    /** What is there must be a code of this year. */
    void code(Entry entry, Item item) {
        if (entry.has(item) && !layout.allows(item, entry.text(item))) {
            find(entry, item);
        }
    }

    void codeNeeded(Entry entry, Item item) {
        if (!layout.allows(item, entry.text(item))) {
            find(entry, item);
        }
    }

    /** What is there must be 0 or 1. */
    void flag(Entry entry, Item item) {
        if (entry.has(item) && !entry.isAny(item, "01")) {
            find(entry, item);
        }
    }

    void dates(Entry entry) {
        List<Item> dates = DATES.get(entry.cells().group().ordinal());
        for (int i = 0; i < dates.size(); i++) {
            Item item = dates.get(i);
            if (entry.has(item) && entry.day(item) == Days.NONE) {
                find(entry, item);
            }
        }
    }

    void digits(Entry entry, Item item, int least, int most) {
        if (entry.has(item) && !Forms.isDigits(entry.text(item), least, most)) {
            find(entry, item);
        }
    }

    void exactlyOne(Entry entry, Item first, Item second, Item third) {
        int number = (entry.has(first) ? 1 : 0) + (entry.has(second) ? 1 : 0) + (entry.has(third) ? 1 : 0);
        if (number != 1) {
            find(entry, first);
        }
    }

    void atMostOne(Entry parent, int number, Group group) {
        if (number > 1) {
            findGroup(parent, group);
        }
    }

    /** The second of two dates must not be before the first; found at the second. */
    void order(Entry before, Item first, Entry after, Item second) {
        int one = before.day(first);
        int two = after.day(second);
        if (one != Days.NONE && two != Days.NONE && two < one) {
            find(after, second);
        }
    }

    /** The second of two dates must not be more than so many days after the first. */
    void within(Entry before, Item first, Entry after, Item second, int days) {
        int one = before.day(first);
        int two = after.day(second);
        if (one != Days.NONE && two != Days.NONE && two - one > days) {
            find(after, second);
        }
    }

    void notAfterCensus(Entry entry, Item item) {
        int day = entry.day(item);
        if (day != Days.NONE && day > layout.census()) {
            find(entry, item);
        }
    }

    private int child() {
        return person == null ? 0 : person.order();
    }

    private void say(String module, String item, int child, int line, String value, String more) {
        Rule current = Objects.requireNonNull(rule);
        String message = (value.isEmpty() ? current.message().replace("\"{value}\"", "missing") : current.message())
                        .replace("{item}", item)
                        .replace("{value}", value)
                + more;
        findings.accept(new Finding(
                current.id(), current.severity(), module, item, child, line, value, message, current.whatToDo()));
    }
}

package org.evenkeel.model.intake.sen2.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a return's year to it, one person at a time, and passes on what they find. */
public final class Checker implements Sen2Handler {

    private static final int PERSON = Group.PERSON.ordinal();

    private final List<Rule> candidates;
    private final @Nullable LastYear last;
    private final SchoolRegister register;
    private final Consumer<Finding> listener;
    private final List<GroupRules> rules = new ArrayList<>();
    private final List<Running> tallies = new ArrayList<>();
    private final TreeMap<String, Integer> byRule = new TreeMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private @Nullable Case at;
    private final GroupRules.Runner runner = this::isClean;
    private int found;
    private int persons;
    private int errors;
    private int queries;

    private Checker(
            List<Rule> candidates, @Nullable LastYear last, SchoolRegister register, Consumer<Finding> listener) {
        this.candidates = candidates;
        this.last = last;
        this.register = register;
        this.listener = listener;
    }

    /** A check by the rules of the return's own year. */
    public static Checker of(Consumer<Finding> listener) {
        return new Checker(RuleSet.all(), null, SchoolRegister.NONE, listener);
    }

    /** A check that also looks at what was so in last year's return. */
    public static Checker against(LastYear last, Consumer<Finding> listener) {
        return new Checker(RuleSet.all(), last, SchoolRegister.NONE, listener);
    }

    /** A check beside last year's return, if there is one, and a register of schools, which may be none. */
    public static Checker beside(Optional<LastYear> last, SchoolRegister register, Consumer<Finding> listener) {
        return new Checker(RuleSet.all(), last.orElse(null), register, listener);
    }

    /** A check by some rules only. */
    static Checker of(List<Rule> rules, Consumer<Finding> listener) {
        return new Checker(rules, null, SchoolRegister.NONE, listener);
    }

    @Override
    public void header(Header header, Layout layout) {
        at = new Case(header, layout, this::count);
        for (int i = 0; i < Group.values().length; i++) {
            rules.add(new GroupRules());
        }
        for (Rule rule : candidates) {
            if (rule.isIn(layout.year())) {
                bind(rule);
            }
        }
        on(header, 0);
    }

    private void bind(Rule rule) {
        for (Group group : rule.groups()) {
            rules.get(group.ordinal()).add(rule, Objects.requireNonNull(rule.check(group)), rule.needs(group));
        }
        Tally tally = rule.tally(last, register);
        if (tally != null) {
            tallies.add(new Running(rule, tally));
        }
    }

    @Override
    public void person(Person person) {
        Case now = current();
        persons++;
        now.person(person);
        rules.get(PERSON).on(person, many(person.requests()), !person.oddities().isEmpty(), runner);
        for (Request request : person.requests()) {
            request(now, request);
        }
        for (int i = 0; i < tallies.size(); i++) {
            Running tally = tallies.get(i);
            now.rule(tally.rule);
            try {
                tally.tally.person(person, now);
            } catch (RuntimeException e) {
                failed(tally.rule, e);
            }
        }
    }

    private void request(Case now, Request request) {
        now.request(request);
        List<Assessment> assessments = request.assessments();
        on(request, many(assessments) + 4 * many(request.activePlans()));
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            now.assessment(assessment);
            List<NamedPlan> plans = assessment.namedPlans();
            on(assessment, many(plans));
            for (int j = 0; j < plans.size(); j++) {
                on(plans.get(j), many(plans.get(j).details()));
                all(plans.get(j).details());
            }
        }
        List<ActivePlan> plans = request.activePlans();
        for (int i = 0; i < plans.size(); i++) {
            on(
                    plans.get(i),
                    many(plans.get(i).placements()) + 4 * many(plans.get(i).needs()));
            all(plans.get(i).placements());
            all(plans.get(i).needs());
        }
    }

    private void all(List<? extends Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            on(entries.get(i), 0);
        }
    }

    /** After the last person: what the return says as a whole, and what the check came to. */
    public Checked end() {
        Case now = current();
        now.person(null);
        for (Running tally : tallies) {
            now.rule(tally.rule);
            try {
                tally.tally.end(now);
            } catch (RuntimeException e) {
                failed(tally.rule, e);
            }
        }
        return new Checked(persons, errors, queries, byRule, Map.copyOf(failed));
    }

    private void on(Entry entry, int children) {
        rules.get(entry.cells().group().ordinal()).on(entry, children, false, runner);
    }

    /** None, one, two or more: no rule that goes by the pattern counts further. */
    private static int many(List<? extends Entry> entries) {
        return Math.min(3, entries.size());
    }

    private boolean isClean(GroupRules.Bound one, Entry entry) {
        Case now = current();
        int before = found;
        now.rule(one.rule());
        try {
            one.check().on(entry, now);
        } catch (RuntimeException e) {
            failed(one.rule(), e);
        }
        return found == before;
    }

    /** Its message could hold what is in a record, so only the kind of fault is kept. */
    private void failed(Rule rule, RuntimeException fault) {
        found++;
        failed.putIfAbsent(rule.id(), fault.getClass().getSimpleName());
    }

    private void count(Finding finding) {
        found++;
        byRule.merge(finding.rule(), 1, Integer::sum);
        if (finding.severity() == Severity.ERROR) {
            errors++;
        } else {
            queries++;
        }
        listener.accept(finding);
    }

    private Case current() {
        return Objects.requireNonNull(at, "the header comes first");
    }

    private record Running(Rule rule, Tally tally) {}
}

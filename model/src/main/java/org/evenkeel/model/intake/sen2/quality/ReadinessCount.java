package org.evenkeel.model.intake.sen2.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.RuleSet;

/** Counts, for each input of figures, the children it is about and those in whose records something is found on it. */
public final class ReadinessCount implements Sen2Handler {

    private final Map<Group, BitSet> with = new EnumMap<>(Group.class);
    private final List<BitSet> touched = new ArrayList<>();
    private final BitSet whole = new BitSet();

    /** Of no child yet. */
    public ReadinessCount() {
        for (Group group : Group.values()) {
            with.put(group, new BitSet());
        }
        ReadinessInput.ALL.forEach(_ -> touched.add(new BitSet()));
    }

    @Override
    public void header(Header header, Layout layout) {
        // What is counted is the same in every year.
    }

    @Override
    public void person(Person person) {
        int child = person.order();
        note(Group.PERSON, child);
        for (Request request : person.requests()) {
            note(Group.REQUEST, child);
            if (!request.activePlans().isEmpty()) {
                note(Group.ACTIVE_PLAN, child);
            }
            for (Assessment assessment : request.assessments()) {
                note(Group.ASSESSMENT, child);
                if (!assessment.namedPlans().isEmpty()) {
                    note(Group.NAMED_PLAN, child);
                }
            }
        }
    }

    private void note(Group group, int child) {
        of(group).set(child);
    }

    private BitSet of(Group group) {
        return Objects.requireNonNull(with.get(group));
    }

    /** Counts a finding that nobody has explained or accepted, before or after its person. */
    public void add(Finding finding) {
        for (int i = 0; i < ReadinessInput.ALL.size(); i++) {
            ReadinessInput input = ReadinessInput.ALL.get(i);
            if (input.isTouchedBy(finding)) {
                if (finding.child() == 0) {
                    whole.set(i);
                } else {
                    touched.get(i).set(finding.child());
                    if (finding.item().equals(input.of().element())) {
                        note(input.of(), finding.child()); // it should have one
                    }
                }
            }
        }
    }

    /**
     * What was counted.
     *
     * @param failed the rules that broke down
     */
    public ReadinessReport report(Set<String> failed) {
        List<Readiness> inputs = new ArrayList<>();
        for (int i = 0; i < ReadinessInput.ALL.size(); i++) {
            ReadinessInput input = ReadinessInput.ALL.get(i);
            BitSet children = of(input.of());
            BitSet both = (BitSet) touched.get(i).clone();
            both.and(children);
            inputs.add(new Readiness(
                    input,
                    children.cardinality(),
                    both.cardinality(),
                    whole.get(i),
                    failed.stream().anyMatch(rule -> isAbout(rule, input))));
        }
        return new ReadinessReport(inputs);
    }

    private static boolean isAbout(String rule, ReadinessInput input) {
        return input.rules().contains(rule)
                || RuleSet.find(rule).stream()
                        .flatMap(one -> one.items().stream())
                        .anyMatch(item -> input.items().contains(item.path()));
    }
}

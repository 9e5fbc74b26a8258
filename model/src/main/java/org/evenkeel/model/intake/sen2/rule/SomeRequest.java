package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** D-018: see {@code reference/sen2-return/rules/D-018.csv} for what passes and what fails. */
final class SomeRequest {

    static final Rule RULE = Rule.error("D-018")
            .about()
            .says("There is no request under this person.")
            .fix("Every person has at least one request; for a plan from before, RequestOutcome is H.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .person((person, at) -> {
                if (person.requests().isEmpty()) {
                    at.findGroup(person, Group.REQUEST);
                }
            })
            .make();

    private SomeRequest() {}
}

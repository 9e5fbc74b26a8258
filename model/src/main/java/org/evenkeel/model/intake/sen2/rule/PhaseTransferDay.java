package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-046: see {@code reference/sen2-return/rules/H-046.csv} for what passes and what fails. */
final class PhaseTransferDay {

    static final Rule RULE = Rule.query("H-046")
            .since(2025)
            .about(Item.PHASE_TRANSFER_DUE)
            .says("The due date of a phase transfer, {value}, is neither 15 February nor 31 March.")
            .fix("Check it: 31 March is for moves from secondary school to post-16, 15 February for all "
                    + "others (regulation 18).")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.PHASE_TRANSFER_DUE)
            .activePlan((plan, at) -> {
                String due = plan.text(Item.PHASE_TRANSFER_DUE);
                if (plan.day(Item.PHASE_TRANSFER_DUE) != Days.NONE
                        && !due.endsWith("-02-15")
                        && !due.endsWith("-03-31")) {
                    at.find(plan, Item.PHASE_TRANSFER_DUE);
                }
            })
            .make();

    private PhaseTransferDay() {}
}

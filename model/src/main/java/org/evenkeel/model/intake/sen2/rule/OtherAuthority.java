package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-071: see {@code reference/sen2-return/rules/H-071.csv} for what passes and what fails. */
final class OtherAuthority {

    static final Rule RULE = Rule.query("H-071")
            .about(Item.TRANSFER_LA, Item.EXPORTED)
            .says("{item} names the authority whose return this is.")
            .fix("Name the other authority.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .request((request, at) -> {
                if (request.has(Item.EXPORTED) && request.text(Item.EXPORTED).equals(at.authority())) {
                    at.find(request, Item.EXPORTED);
                }
            })
            .activePlan((plan, at) -> {
                if (plan.has(Item.TRANSFER_LA) && plan.text(Item.TRANSFER_LA).equals(at.authority())) {
                    at.find(plan, Item.TRANSFER_LA);
                }
            })
            .make();

    private OtherAuthority() {}
}

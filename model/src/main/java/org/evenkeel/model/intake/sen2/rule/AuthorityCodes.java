package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-003: see {@code reference/sen2-return/rules/D-003.csv} for what passes and what fails. */
final class AuthorityCodes {

    static final Rule RULE = Rule.error("D-003")
            .about(Item.LEA, Item.EXPORTED, Item.TRANSFER_LA)
            .says("{item} is \"{value}\", which is no code of an English local authority.")
            .fix("Use the three-digit code of the authority; for Exported and TransferLA, XXX stands for "
                    + "an unknown one or one outside England.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .header((header, at) -> {
                if (!Forms.isAuthority(header.text(Item.LEA))) {
                    at.find(header, Item.LEA);
                }
            })
            .request((request, at) -> {
                if (request.has(Item.EXPORTED) && !Forms.isAuthorityOrUnknown(request.text(Item.EXPORTED))) {
                    at.find(request, Item.EXPORTED);
                }
            })
            .activePlan((plan, at) -> {
                if (plan.has(Item.TRANSFER_LA) && !Forms.isAuthorityOrUnknown(plan.text(Item.TRANSFER_LA))) {
                    at.find(plan, Item.TRANSFER_LA);
                }
            })
            .make();

    private AuthorityCodes() {}
}

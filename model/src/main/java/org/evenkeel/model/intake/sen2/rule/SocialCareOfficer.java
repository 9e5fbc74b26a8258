package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-005: see {@code reference/sen2-return/rules/D-005.csv} for what passes and what fails. */
final class SocialCareOfficer {

    static final Rule RULE = Rule.error("D-005")
            .since(2025)
            .about(Item.DSCO)
            .says("DSCO in the header must be Y, N or R and is \"{value}\".")
            .fix("Say whether the designated social care officer is in place (Y), not in place (N) or "
                    + "being recruited (R); needed since 2026.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .header((header, at) -> {
                if (header.has(Item.DSCO) || at.year() > Item.DSCO.facts().voluntaryYear()) {
                    at.codeNeeded(header, Item.DSCO);
                }
            })
            .make();

    private SocialCareOfficer() {}
}

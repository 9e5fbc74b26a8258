package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-015: see {@code reference/sen2-return/rules/D-015.csv} for what passes and what fails. */
final class UpnUnknownCode {

    static final Rule RULE = Rule.error("D-015")
            .about(Item.UPN_UNKNOWN)
            .says("\"{value}\" is not a reason for having neither UPN nor ULN.")
            .fix("Use UN1, UN2, UN3, UN5, UN8, UN9 or UN10.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.code(person, Item.UPN_UNKNOWN))
            .make();

    private UpnUnknownCode() {}
}

package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-059: see {@code reference/sen2-return/rules/D-059.csv} for what passes and what fails. */
final class AttendanceCode {

    static final Rule RULE = Rule.error("D-059")
            .until(2023)
            .about(Item.ATTENDANCE)
            .says("AttendancePattern is \"{value}\": FT is full time, PT part time.")
            .fix("Use FT or PT, or leave it out for one who is not of compulsory school age.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .placement((placement, at) -> at.code(placement, Item.ATTENDANCE))
            .make();

    private AttendanceCode() {}
}

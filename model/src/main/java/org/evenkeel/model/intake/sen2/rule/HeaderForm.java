package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-001: see {@code reference/sen2-return/rules/D-001.csv} for what passes and what fails. */
final class HeaderForm {

    static final Rule RULE = Rule.error("D-001")
            .about(Item.SOURCE_LEVEL, Item.SERIAL_NO, Item.DATE_TIME)
            .says("{item} in the header does not have the form that it must have: \"{value}\".")
            .fix("Set it in the case system: the source level is L, the serial number three digits, the "
                    + "date and time CCYY-MM-DDThh:mm:ss.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .header((header, at) -> {
                if (!header.is(Item.SOURCE_LEVEL, "L")) {
                    at.find(header, Item.SOURCE_LEVEL);
                }
                if (!Forms.isDigits(header.text(Item.SERIAL_NO), 3, 3)) {
                    at.find(header, Item.SERIAL_NO);
                }
                if (!Forms.isDateTime(header.text(Item.DATE_TIME))) {
                    at.find(header, Item.DATE_TIME);
                }
            })
            .make();

    private HeaderForm() {}
}

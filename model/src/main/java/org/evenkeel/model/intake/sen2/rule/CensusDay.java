package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** D-002: see {@code reference/sen2-return/rules/D-002.csv} for what passes and what fails. */
final class CensusDay {

    static final Rule RULE = Rule.error("D-002")
            .about(Item.REFERENCE_DATE)
            .says("The reference date, \"{value}\", is not the census day of the collection year.")
            .fix("Choose the right collection year in the case system and export the return again.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .header((header, at) -> {
                int day = header.day(Item.REFERENCE_DATE);
                if (day != at.layout().census() && (header.lacks(Item.REFERENCE_DATE) || day != Days.NONE)) {
                    at.find(header, Item.REFERENCE_DATE);
                }
            })
            .make();

    private CensusDay() {}
}

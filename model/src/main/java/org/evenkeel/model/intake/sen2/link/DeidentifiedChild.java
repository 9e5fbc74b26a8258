package org.evenkeel.model.intake.sen2.link;

import java.util.List;

/**
 * A child of a return without anything that identifies: no name, full birth date, postcode, UPN or ULN.
 *
 * @param order the child's number in the file, from 1
 * @param upnKey the keyed hash of the UPN, 32 hexadecimal digits; empty where there is none
 * @param nameKey the keyed hash of names, birth date and sex, likewise
 * @param ageMonths whole months of age on the census day
 * @param cohort the academic year (the calendar year in which it begins) in which the child is 0 at 31 August before it
 * @param plans the plans that the return has of the child
 */
public record DeidentifiedChild(
        int order, String upnKey, String nameKey, int ageMonths, int cohort, List<DeidentifiedPlan> plans) {

    /** Keeps its own copy. */
    public DeidentifiedChild {
        plans = List.copyOf(plans);
    }
}

package org.evenkeel.model.intake.transitions;

import java.util.List;

/**
 * What the valid states name, which the other files are held against even where single rows of it are at fault.
 *
 * @param settings their codes, in the order of the file
 * @param needs in the order of the alphabet
 * @param firstYear the lowest academic year
 * @param lastYear the highest academic year
 */
record Known(List<String> settings, List<String> needs, int firstYear, int lastYear) {

    Known {
        settings = List.copyOf(settings);
        needs = List.copyOf(needs);
    }
}

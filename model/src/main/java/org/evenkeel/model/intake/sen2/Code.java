package org.evenkeel.model.intake.sen2;

/**
 * One code of a code set.
 *
 * @param code as it is written
 * @param label what it means
 * @param main the code that it is a finer part of; empty when it is a main code itself
 * @param firstYear the first collection year that has it
 * @param lastYear the last one
 */
public record Code(String code, String label, String main, int firstYear, int lastYear) {

    /** Whether a collection year has it. */
    public boolean isIn(int year) {
        return firstYear <= year && year <= lastYear;
    }
}

package org.evenkeel.model.forecast;

import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.unit.Table;

/**
 * Children and young people living in the area by single year of age, academic year by academic year.
 *
 * @param firstAcademicYear the calendar year in which the first academic year begins
 * @param byAge one table of 26 ages (at 31 August before the year) for each academic year, at least one
 * @param source where it comes from
 * @param note which population it is, and how it was carried forward, in a sentence
 * @param isCarriedForward whether it is the last estimate carried forward, because there is no projection
 */
public record Population(
        int firstAcademicYear, List<Table> byAge, Source source, String note, boolean isCarriedForward) {

    /** A population that is known or projected. */
    public Population(int firstAcademicYear, List<Table> byAge, Source source, String note) {
        this(firstAcademicYear, byAge, source, note, false);
    }

    public Population {
        byAge = List.copyOf(byAge);
        if (byAge.isEmpty() || byAge.stream().anyMatch(table -> table.size() != Grid.AGES)) {
            throw new IllegalArgumentException("A population needs 26 ages in every academic year");
        }
    }

    /** Children of an age in an academic year; beyond the last year its number stays, before the first likewise. */
    public double at(int academicYear, int age) {
        int position = Math.clamp(academicYear - firstAcademicYear, 0, byAge.size() - 1);
        return byAge.get(position).at(age);
    }

    /** How many times as many there are in one academic year as in another; 1 where there were none. */
    public double relative(int academicYear, int baseYear, int age) {
        double base = at(baseYear, age);
        return base > 0 ? at(academicYear, age) / base : 1;
    }
}

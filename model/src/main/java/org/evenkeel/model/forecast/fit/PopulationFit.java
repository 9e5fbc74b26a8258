package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Population;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.evenkeel.model.unit.Table;

/**
 * Children by age for the years of a forecast: the published projection where there is one, otherwise the last estimate
 * carried forward. Until 17 a cohort is carried on as it is, with as many born each year as in the last estimate; from
 * 18, when many move to study, an age keeps its number and follows England's cohort.
 */
final class PopulationFit {

    /** From this age the number of an age follows England's cohort rather than the council's own. */
    private static final int FIRST_MOVING_AGE = 18;

    /** A projection with fewer years than this is no projection. */
    private static final int LEAST_YEARS = 5;

    private static final Source ESTIMATES =
            Source.of("ONS, mid-year population estimates, mid-2020 (June 2021)", "persons by single year of age");

    private static final Source PROJECTIONS = Source.of(
            "ONS, 2022-based subnational population projections, migration category variant (June 2025)",
            "persons by single year of age");

    /** How many years ahead the register looks. */
    private static final int AHEAD = 5;

    /** The estimates that every council has. */
    private static final int LAST_ESTIMATE = 2020;

    private PopulationFit() {}

    /** Children and young people of a council by the last estimate that all councils have; not a number without one. */
    static double children(AuthorityStatistics council) {
        var estimate = council.population().byYear().floorEntry(LAST_ESTIMATE);
        if (estimate == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            sum += estimate.getValue().ages().at(age);
        }
        return sum > 0 ? sum : Double.NaN;
    }

    /** Population for academic years from {@code firstYear}, the calendar year in which the first begins. */
    static Population of(AuthorityStatistics own, AuthorityStatistics england, int firstYear, int years) {
        PublishedPopulation published = own.population();
        long projected =
                published.byYear().tailMap(firstYear, true).keySet().stream().count();
        List<Table> rows = new ArrayList<>();
        if (projected >= LEAST_YEARS) {
            int last = published.byYear().lastKey();
            for (int year = firstYear; year < firstYear + years; year++) {
                rows.add(Table.of(projected(published, Math.min(year, last))));
            }
            return projected(
                    firstYear,
                    rows,
                    Objects.requireNonNull(published.byYear().get(last)).basis(),
                    last);
        }
        if (published.isEmpty()) {
            rows.add(Table.of(new double[Grid.AGES]));
            return new Population(firstYear, rows, ESTIMATES, "Not published; held as it is.", true);
        }
        int base = published.byYear().lastKey();
        for (int year = firstYear; year < firstYear + years; year++) {
            rows.add(Table.of(carried(published, england.population(), base, year)));
        }
        return new Population(
                firstYear,
                rows,
                ESTIMATES,
                "The estimate of mid-" + base + " carried forward by cohort: there is no projection for this council.",
                true);
    }

    private static Population projected(int firstYear, List<Table> rows, String basis, int last) {
        return basis.startsWith(PublishedPopulation.SUPPLIED)
                ? new Population(
                        firstYear,
                        rows,
                        Source.of(basis, "persons by single year of age"),
                        "Projected by the ONS to mid-" + last + ", as given in "
                                + basis.substring(PublishedPopulation.SUPPLIED.length()) + ".")
                : new Population(firstYear, rows, PROJECTIONS, "Projected by the ONS to mid-" + last + ".");
    }

    /** A line of the register: which population requests follow, and how far it goes up or down in five years. */
    static Assumption register(Population population) {
        int first = population.firstAcademicYear();
        double before = 0;
        double after = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            before += population.at(first, age);
            after += population.at(first + AHEAD, age);
        }
        return new Assumption(
                "population-in-five-years",
                "Children and young people aged 0 to 25 after five years, against the first",
                "times",
                new Uncertainty.Fixed(before > 0 ? after / before : 1),
                Basis.PUBLISHED,
                population.source(),
                population.note() + " Requests at each age follow it.");
    }

    private static double[] projected(PublishedPopulation published, int year) {
        double[] row = new double[Grid.AGES];
        for (int age = 0; age < Grid.AGES; age++) {
            int given = age;
            row[age] = published
                    .at(year, age)
                    .orElseGet(() -> published.at(year, given + 1).orElse(0));
        }
        return row;
    }

    private static double[] carried(PublishedPopulation own, PublishedPopulation england, int base, int year) {
        double[] row = new double[Grid.AGES];
        for (int age = 0; age < Grid.AGES; age++) {
            int ageThen = Math.clamp(age - (year - base), 0, Grid.MAX_AGE);
            if (age < FIRST_MOVING_AGE) {
                row[age] = own.at(base, ageThen).orElse(0);
            } else {
                double then = england.at(base, age).orElse(1);
                double cohort = england.at(base, ageThen).orElse(then);
                row[age] = own.at(base, age).orElse(0) * cohort / then;
            }
        }
        return row;
    }
}

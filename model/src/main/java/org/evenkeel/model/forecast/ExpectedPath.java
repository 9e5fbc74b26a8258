package org.evenkeel.model.forecast;

import org.evenkeel.model.forecast.expected.ExpectedRun;
import org.evenkeel.model.forecast.kernel.SeriesIndex;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Table;

/**
 * What one scenario comes to without any draw: the expected number of every measure and group in every month, along one
 * {@link Course} of the world. It takes milliseconds where runs take seconds, so searches and explanations use it; it
 * has no range. See {@code docs/method/expected.md}.
 */
public final class ExpectedPath {

    private final Assumptions assumptions;
    private final Scenario scenario;
    private final Course course;
    private final ExpectedRun run;

    private ExpectedPath(Assumptions assumptions, Scenario scenario, Course course) {
        this.assumptions = assumptions;
        this.scenario = scenario;
        this.course = course;
        this.run = new ExpectedRun(assumptions, scenario, course.in(scenario));
    }

    /** A scenario with everything in its middle, up to a month. */
    public static ExpectedPath of(Assumptions assumptions, Scenario scenario, int until) {
        return of(assumptions, scenario, Course.middle(assumptions, until));
    }

    /** A scenario along a course, such as {@link Course#mean} or one with another path of a driver. */
    public static ExpectedPath of(Assumptions assumptions, Scenario scenario, Course course) {
        return new ExpectedPath(assumptions, scenario, course);
    }

    public Assumptions assumptions() {
        return assumptions;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Course course() {
        return course;
    }

    /** The first month, as a {@code MonthIndex}. */
    public int start() {
        return assumptions.start();
    }

    /** The last month, as a {@code MonthIndex}. */
    public int until() {
        return assumptions.start() + course.months() - 1;
    }

    /** The expected number in a month. @throws IllegalArgumentException if the measure is not counted by the group */
    public double at(Measure measure, Group group, int month) {
        return run.at(month - assumptions.start(), SeriesIndex.of(measure, group));
    }

    /** The expected number in every month, from the first. */
    public Table series(Measure measure, Group group) {
        int series = SeriesIndex.of(measure, group);
        double[] months = new double[course.months()];
        for (int month = 0; month < months.length; month++) {
            months[month] = run.at(month, series);
        }
        return Table.of(months);
    }

    /** Plans at the middle of a month. */
    public double plans(int month) {
        return at(Measure.PLANS, Group.ALL, month);
    }

    /** Plans in a placement at the middle of a month. */
    public double plans(int month, Placement placement) {
        return at(Measure.PLANS, new Group.OfPlacement(placement), month);
    }

    /**
     * Plans of a cell of the {@code Grid} at mid-month, summed over the months of a financial year that the path covers;
     * 0 in a year that it does not reach.
     */
    public double planMonths(FinancialYear year, int cell) {
        return run.planMonths(year, cell);
    }
}

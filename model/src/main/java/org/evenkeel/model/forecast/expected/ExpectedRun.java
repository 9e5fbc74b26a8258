package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/**
 * The steps of a month, in the order of {@code step.Schedule}, taken with expected numbers in cells instead of plans one
 * by one. See {@code docs/method/expected.md}.
 */
public final class ExpectedRun {

    /** How many months of requests before the first are followed, as in the runs. */
    static final int MONTHS_BEFORE = 24;

    private static final int INDEPENDENT = Placement.INDEPENDENT_SPECIAL.ordinal();

    private final Assumptions assumptions;
    private final Course course;
    private final Chances chances;
    private final ExpectedActions actions;
    private final ExpectedPlacing placing;
    private final ExpectedPipeline pipeline;
    private final ExpectedTally tally;
    private final double[] stock = new double[Grid.SIZE];
    private final double[] before = new double[Grid.SIZE];
    private final double[] bound = new double[Grid.SIZE];
    private final double[] rates = new double[Grid.SIZE];
    private final double[] leaving = new double[Grid.SIZE];
    private final double[] issued = new double[Chances.ROWS];
    private final double[] opening = new double[Grid.SIZE];
    private final double openingPlans;
    private final double[][] planMonths;
    private final int firstYear;

    /** Follows a scenario through every month of a course. */
    public ExpectedRun(Assumptions assumptions, Scenario scenario, Course course) {
        this.assumptions = assumptions;
        this.course = course;
        this.chances = course.chances();
        this.actions = new ExpectedActions(scenario, course);
        this.placing = new ExpectedPlacing(actions);
        this.pipeline = new ExpectedPipeline(assumptions, chances, course, actions);
        this.tally = new ExpectedTally(course.months(), chances.reasons);
        int start = assumptions.start();
        this.firstYear = FinancialYear.ofMonth(start).startYear();
        int lastYear = FinancialYear.ofMonth(start + course.months() - 1).startYear();
        this.planMonths = new double[lastYear - firstYear + 1][Grid.SIZE];
        this.openingPlans = assumptions.opening().total();
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            opening[cell] = assumptions.opening().plans(cell);
        }
        follow();
    }

    /** The expected number of a series of {@code SeriesIndex} in a month counted from the first. */
    public double at(int monthsFromStart, int series) {
        return tally.at(monthsFromStart, series);
    }

    /** Plans at mid-month, summed over the months of a financial year that are followed; 0 in a year that is not. */
    public double planMonths(FinancialYear year, int cell) {
        int row = year.startYear() - firstYear;
        return row < 0 || row >= planMonths.length ? 0 : planMonths[row][cell];
    }

    private void follow() {
        int start = assumptions.start();
        for (int month = start - MONTHS_BEFORE; month < start; month++) {
            pipeline.take(month);
        }
        System.arraycopy(opening, 0, stock, 0, Grid.SIZE);
        for (int fromStart = 0; fromStart < course.months(); fromStart++) {
            actions.setMonth(start + fromStart);
            count(fromStart);
            cease(fromStart);
            move(fromStart);
            pipeline.take(start + fromStart);
            tally.requested(fromStart, pipeline.requests(start + fromStart));
            tally.assessed(fromStart, pipeline.assessments(start + fromStart));
            start(fromStart);
            if (MonthIndex.leadsIntoSeptember(start + fromStart)) {
                age(fromStart);
            }
        }
    }

    private void count(int fromStart) {
        tally.stock(fromStart, stock);
        double[] sums = planMonths[
                FinancialYear.ofMonth(assumptions.start() + fromStart).startYear() - firstYear];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sums[cell] += stock[cell];
        }
    }

    private void cease(int fromStart) {
        double level = course.ceasingLevel(fromStart);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            rates[cell] = chances.ceasing[cell] * level;
        }
        if (actions.changesCeasing()) {
            actions.changeCeasing(rates, stock);
            ExpectedActions.holdAboveZero(rates);
        }
        System.arraycopy(stock, 0, before, 0, Grid.SIZE);
        Chances.take(rates, stock, bound);
        placing.free(before, stock);
        tally.ceased(fromStart, bound);
    }

    private void move(int fromStart) {
        follow(chances.moving, fromStart);
        if (actions.isActive()) {
            actions.moveMore(stock);
        }
    }

    private void follow(Ways ways, int fromStart) {
        Arrays.fill(bound, 0);
        System.arraycopy(stock, 0, before, 0, Grid.SIZE);
        ways.follow(stock, leaving, bound, course.independentOdds(fromStart));
        placing.free(before, stock);
        if (actions.isActive()) {
            placing.redirect(bound);
        }
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            stock[cell] += bound[cell];
        }
    }

    private void start(int fromStart) {
        pipeline.issue(assumptions.start() + fromStart, issued);
        place(course.independentOdds(fromStart));
        if (actions.isActive()) {
            placing.redirect(bound);
            actions.changeStarts(bound);
        }
        double arriving = openingPlans == 0 ? 0 : course.arrivalsPerMonth(fromStart) / openingPlans;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            bound[cell] += opening[cell] * arriving;
            stock[cell] += bound[cell];
        }
        tally.started(fromStart, bound);
    }

    private void place(double odds) {
        for (int row = 0; row < Chances.ROWS; row++) {
            int cell = row * Grid.PLACEMENTS;
            double each = issued[row] / (1 + (odds - 1) * chances.entry[cell + INDEPENDENT]);
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                bound[cell + placement] = each * chances.entry[cell + placement];
            }
            bound[cell + INDEPENDENT] *= odds;
        }
    }

    private void age(int fromStart) {
        tally.ceasedAtMaxAge(fromStart, stock);
        Arrays.fill(stock, Grid.MAX_AGE * Grid.PER_AGE, Grid.SIZE, 0);
        if (actions.isActive()) {
            System.arraycopy(stock, 0, before, 0, Grid.SIZE);
            if (actions.review(chances.atPhaseEnd, stock, bound)) {
                placing.free(before, stock);
                tally.ended(fromStart, bound);
            }
        }
        follow(chances.transferring, fromStart);
        System.arraycopy(stock, 0, stock, Grid.PER_AGE, Grid.SIZE - Grid.PER_AGE);
        Arrays.fill(stock, 0, Grid.PER_AGE, 0);
        placing.age();
    }
}

package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.time.MonthIndex;

/**
 * From expected requests to expected assessments and plans issued, by age and need. Requests of a month are decided over
 * the next months and their outcomes come over later ones, each in the proportions of the delays. Not safe for use by
 * several threads.
 */
final class ExpectedPipeline {

    /** How far something can be due, as in the runs; a power of two. */
    private static final int MONTHS_AHEAD = 32;

    private final Assumptions assumptions;
    private final Chances chances;
    private final Course course;
    private final ExpectedActions actions;

    /** Requests of past months, by month, age and need. */
    private final double[][] requests = new double[MONTHS_AHEAD][Chances.ROWS];

    /** Assessments that will be complete in a month, by the age of that month and need. */
    private final double[][] due = new double[MONTHS_AHEAD][Chances.ROWS];

    private final double[] shares = new double[Chances.ROWS];

    /** Assessments to be made of requests of past months, by month of the request, its age and need. */
    private final double[][] assessed = new double[MONTHS_AHEAD][Chances.ROWS];

    /** Those of them that were decided on in the month at hand. */
    private final double[] now = new double[Chances.ROWS];

    ExpectedPipeline(Assumptions assumptions, Chances chances, Course course, ExpectedActions actions) {
        this.assumptions = assumptions;
        this.chances = chances;
        this.course = course;
        this.actions = actions;
    }

    /** Requests, decisions and assessments of a month; before the first no intervention is at work. */
    void take(int month) {
        double[] arriving = requests[month & MONTHS_AHEAD - 1];
        Arrays.fill(due[month + MONTHS_AHEAD - 1 & MONTHS_AHEAD - 1], 0);
        Arrays.fill(assessed[month & MONTHS_AHEAD - 1], 0);
        receive(month, arriving);
        decide(month);
    }

    /** Requests of a month of the last two and a half years, by age and need. */
    double[] requests(int month) {
        return requests[month & MONTHS_AHEAD - 1];
    }

    /** Assessments complete in the month last taken, by age and need. */
    double[] assessments(int month) {
        return due[month & MONTHS_AHEAD - 1];
    }

    /** Fills the plans issued in the month last taken, by age and need. */
    void issue(int month, double[] issued) {
        double[] complete = assessments(month);
        Arrays.fill(shares, course.shareIssued(month - assumptions.start()));
        actions.changeShares(Lever.ShareIssued.class, shares);
        for (int row = 0; row < issued.length; row++) {
            issued[row] = complete[row] * shares[row];
        }
    }

    private void receive(int month, double[] arriving) {
        double level = course.requestsPerMonth(month - assumptions.start());
        int academicYear = MonthIndex.academicYear(month);
        int baseYear = MonthIndex.academicYear(assumptions.start());
        for (int age = 0; age < Grid.AGES; age++) {
            double ofAge = level
                    * assumptions.requestAges().at(age)
                    * assumptions.population().relative(academicYear, baseYear, age);
            for (int row = age * Grid.NEEDS; row < (age + 1) * Grid.NEEDS; row++) {
                arriving[row] = ofAge * chances.needs[row];
            }
        }
        if (actions.isActive()) {
            actions.changeRequests(arriving);
        }
    }

    /**
     * Decides what is due. Outcomes that come no sooner than the last decision are put down when that is made, for all
     * decisions at once.
     */
    private void decide(int month) {
        double share = course.shareAssessed(month - assumptions.start());
        for (int row = 0; row < Chances.ROWS; row++) {
            shares[row] = assumptions.assessedAt(share, row / Grid.NEEDS);
        }
        actions.changeShares(Lever.ShareAssessed.class, shares);
        int firstRequest = assumptions.start() - ExpectedRun.MONTHS_BEFORE;
        int last = chances.decisionDelays.length - 1;
        for (int delay = 0; delay <= last && month - delay >= firstRequest; delay++) {
            int requestMonth = month - delay;
            assess(month, requestMonth, chances.decisionDelays[delay]);
            for (int wait = 0; wait < Math.min(last, chances.planDelays.length); wait++) {
                complete(now, requestMonth, requestMonth + Math.max(delay, wait), chances.planDelays[wait]);
            }
        }
        if (month - last >= firstRequest) {
            double[] all = assessed[month - last & MONTHS_AHEAD - 1];
            for (int wait = last; wait < chances.planDelays.length; wait++) {
                complete(all, month - last, month - last + wait, chances.planDelays[wait]);
            }
        }
    }

    private void assess(int month, int requestMonth, double shareDecided) {
        double[] asked = requests[requestMonth & MONTHS_AHEAD - 1];
        double[] sum = assessed[requestMonth & MONTHS_AHEAD - 1];
        int older = MonthIndex.academicYear(month) - MonthIndex.academicYear(requestMonth);
        for (int row = 0; row < Chances.ROWS; row++) {
            // Those who pass the highest age drop out when the plan is due, whatever was decided.
            double share = shares[Math.min(row + older * Grid.NEEDS, Chances.ROWS - 1)];
            now[row] = asked[row] * shareDecided * share;
            sum[row] += now[row];
        }
    }

    private void complete(double[] assessments, int requestMonth, int dueMonth, double share) {
        if (share == 0) {
            return;
        }
        double[] room = due[dueMonth & MONTHS_AHEAD - 1];
        int shift = (MonthIndex.academicYear(dueMonth) - MonthIndex.academicYear(requestMonth)) * Grid.NEEDS;
        int rows = Chances.ROWS - shift;
        for (int row = 0; row < rows; row++) {
            room[row + shift] += assessments[row] * share;
        }
    }
}

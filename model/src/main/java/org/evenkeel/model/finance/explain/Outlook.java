package org.evenkeel.model.finance.explain;

import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Scenario;

/**
 * All that one line of a forecast rests on: what the plans start from, what is done, and the money.
 *
 * @param assumptions what the plans start from
 * @param scenario what is done
 * @param plan the money, and the last month
 */
public record Outlook(Assumptions assumptions, Scenario scenario, ManagementPlan plan) {

    /** The last month, as a {@code MonthIndex}. */
    public int until() {
        return plan.until();
    }

    /** The same with another scenario. */
    public Outlook with(Scenario other) {
        return new Outlook(assumptions, other, plan);
    }

    /** The same with another plan's money. */
    public Outlook with(ManagementPlan other) {
        return new Outlook(assumptions, scenario, other);
    }

    /** Everything in its middle. */
    public Course middle() {
        return Course.middle(assumptions, until());
    }

    /** What is expected with everything in its middle. */
    public Expected expected() {
        return expected(middle());
    }

    /** What is expected along a course. */
    public Expected expected(Course course) {
        ExpectedAccount account = new ExpectedAccount(plan, assumptions, course);
        ExpectedPath path = ExpectedPath.of(assumptions, scenario, course);
        return new Expected(path, account.position(path));
    }
}

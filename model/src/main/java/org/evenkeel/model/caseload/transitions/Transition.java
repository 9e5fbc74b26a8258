package org.evenkeel.model.caseload.transitions;

/**
 * One child from one January to the next: a plan that goes on, starts or ceases.
 *
 * @param year the calendar year of the first January
 * @param from how the child stood then
 * @param to how the child stood a year later, a school year older
 */
public record Transition(int year, State from, State to) {

    /** A school year passes, and there is a plan on one side at least. */
    public Transition {
        if (to.academicYear() != from.academicYear() + 1) {
            throw new IllegalArgumentException(
                    "Academic year " + from.academicYear() + " is not followed by " + to.academicYear());
        }
        if (!from.isPlan() && !to.isPlan()) {
            throw new IllegalArgumentException("No plan on either side");
        }
    }

    /** Whether the plan starts between the two. */
    public boolean isStart() {
        return !from.isPlan();
    }

    /** Whether the plan ceases between the two. */
    public boolean isCease() {
        return !to.isPlan();
    }

    /** Whether the plan goes on in another setting. */
    public boolean isMove() {
        return from.isPlan() && to.isPlan() && !from.setting().equals(to.setting());
    }
}

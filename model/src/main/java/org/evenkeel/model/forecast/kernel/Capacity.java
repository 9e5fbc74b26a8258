package org.evenkeel.model.forecast.kernel;

import org.evenkeel.model.forecast.AssessmentCapacity;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.unit.Table;

/** How many assessments can be made in each month of a run, and who waits on the first day. */
final class Capacity {

    /** A backlog cannot be larger than there are numbers for children. */
    private static final int MOST = 1 << 20;

    private final AssessmentCapacity stated;
    private final Assumption[] inMonth;
    private final Assumptions assumptions;
    private final Rates rates;
    private final double[] perMonth;
    private final double meanWait;
    private final long authority;

    Capacity(AssessmentCapacity stated, Assumptions assumptions, Rates rates, int months) {
        this.stated = stated;
        this.assumptions = assumptions;
        this.rates = rates;
        this.perMonth = new double[months];
        this.inMonth = new Assumption[months];
        for (int month = 0; month < months; month++) {
            inMonth[month] = stated.in(assumptions.start() + month);
        }
        this.authority = World.hash(assumptions.authority().code());
        this.meanWait = Math.max(0, mean(assumptions.planDelay()) - mean(AssessmentCapacity.UNHINDERED));
    }

    private static double mean(Table months) {
        double sum = 0;
        for (int month = 0; month < months.size(); month++) {
            sum += month * months.at(month);
        }
        return sum;
    }

    /** What is stated for a month of this run, before interventions. */
    double perMonth(int monthsFromStart) {
        return perMonth[monthsFromStart];
    }

    /**
     * Draws a run: one chance for the whole of its capacity, so that a run that is short of it is short throughout; and
     * the backlog of the first day.
     *
     * @param duePerMonth assessments that become due a month
     */
    void draw(long seed, int run, double duePerMonth, Queue queue) {
        double u = Draws.unit(Draws.key(seed, run, 0, Purpose.CAPACITY), authority);
        for (int month = 0; month < perMonth.length; month++) {
            perMonth[month] = inMonth[month].value().at(u);
        }
        long key = Draws.key(seed, run, 0, Purpose.BACKLOG);
        double backlog = stated.openingBacklog()
                .map(given -> given.value().at(Draws.unit(key, authority)))
                .orElse(meanWait * duePerMonth);
        queue.clear();
        int count = (int) Math.min(MOST - 1L, Math.round(backlog));
        for (int ordinal = 0; ordinal < count; ordinal++) {
            join(queue, key, ordinal, count, Math.max(duePerMonth, 1));
        }
    }

    /** Who joined a backlog that has been building up by all who became due, oldest first. */
    private void join(Queue queue, long key, int ordinal, int count, double duePerMonth) {
        int id = Ids.of(Ids.Kind.BACKLOG, 0, ordinal);
        int joined = assumptions.start() - 1 - (int) ((count - 1 - ordinal) / duePerMonth);
        int requested = joined - rates.planDelay(Draws.unit(key, id * 4L));
        int age = rates.requestAge(Draws.unit(key, id * 4L + 1));
        queue.join(id, requested, age, rates.need(age, Draws.unit(key, id * 4L + 2)), joined);
    }
}

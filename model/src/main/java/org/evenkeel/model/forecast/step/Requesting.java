package org.evenkeel.model.forecast.step;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Ids;
import org.evenkeel.model.forecast.kernel.Run;

/**
 * Requests for an assessment arrive: a Poisson number with mean {@code R * exp(x) * sum(share(a) * P(a) / P0(a))},
 * {@code R} the requests a month at the start, {@code x} their trend, {@code P} the children of the age. Each has an
 * age, a need and a date for the decision. Interventions keep a share of them, or add to them. Source: requests in a
 * calendar year, by age, SEN2. See {@code docs/method/requesting.md}.
 */
final class Requesting implements Step {

    private final double[] byAge = new double[Grid.AGES];
    private final double[] upToAge = new double[Grid.AGES];
    private final double[] byAgeAndNeed = new double[Grid.AGES * Grid.NEEDS];
    /** For each zone 26 rows of needs. */
    private double[] factors = new double[0];

    private long ageKey;
    private long needKey;
    private long keptKey;
    private long delayKey;

    @Override
    public void take(Run run) {
        ageKey = run.key(Purpose.REQUEST_AGE);
        needKey = run.key(Purpose.REQUEST_NEED);
        keptKey = run.key(Purpose.REQUEST_KEPT);
        delayKey = run.key(Purpose.DECISION_DELAY);
        double mean = run.requestsByAge(byAge);
        System.arraycopy(byAge, 0, upToAge, 0, Grid.AGES);
        for (int age = 1; age < Grid.AGES; age++) {
            upToAge[age] += upToAge[age - 1];
        }
        factors = factors.length > 0 ? factors : new double[run.actions().zones() * byAgeAndNeed.length];
        Arrays.fill(factors, 1);
        if (run.fromStart() >= 0 && run.actions().changesRequests()) {
            spreadOverNeeds(run);
            run.actions().requestFactors(byAgeAndNeed, factors);
        }
        int count = run.count(Purpose.REQUEST_COUNT, mean);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            receive(run, Ids.of(Ids.Kind.REQUEST, run.fromStart(), ordinal), mean, 0, 1);
        }
        double most = 1;
        for (double factor : factors) {
            most = Math.max(most, factor);
        }
        if (most > 1) {
            int extra = run.count(Purpose.EXTRA_REQUEST_COUNT, mean * (most - 1));
            for (int ordinal = 0; ordinal < extra; ordinal++) {
                receive(run, Ids.of(Ids.Kind.EXTRA_REQUEST, run.fromStart(), ordinal), mean, 1, most - 1);
            }
        }
    }

    /**
     * Receives a request if it is made in this scenario: with chance {@code min(1, factor)} if it is one of the
     * baseline, {@code (factor - 1) / scale} if it is an extra one.
     */
    private void receive(Run run, int id, double mean, double base, double scale) {
        int age = ageOf(Draws.unit(ageKey, id) * mean);
        int need = run.rates().need(age, Draws.unit(needKey, id));
        int row = run.actions().zone(id) * byAgeAndNeed.length + age * Grid.NEEDS + need;
        if (Draws.unit(keptKey, id) * scale >= factors[row] - base) {
            return;
        }
        if (run.fromStart() >= 0) {
            run.countFlow(Measure.REQUESTS, age);
        }
        int due = run.month() + run.rates().decisionDelay(Draws.unit(delayKey, id));
        run.pipeline().decisionsDue(due).add(id, run.month(), age, need);
    }

    private int ageOf(double running) {
        int age = 0;
        while (upToAge[age] <= running && age < Grid.MAX_AGE) {
            age++;
        }
        return age;
    }

    private void spreadOverNeeds(Run run) {
        for (int age = 0; age < Grid.AGES; age++) {
            for (int need = 0; need < Grid.NEEDS; need++) {
                byAgeAndNeed[age * Grid.NEEDS + need] = byAge[age] * run.rates().needShare(age, need);
            }
        }
    }
}

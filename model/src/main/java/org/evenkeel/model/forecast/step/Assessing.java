package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Pipeline.Waiting;
import org.evenkeel.model.forecast.kernel.Run;

/**
 * Assessments are completed and a share of them leads to a plan. The time they take follows the published shares of
 * plans issued within 20 weeks, within a year and later. Source: assessments and timeliness, SEN2. See
 * {@code docs/method/assessing.md}.
 */
record Assessing() implements Step {

    @Override
    public void take(Run run) {
        Waiting due = run.pipeline().plansDue(run.month());
        long key = run.key(Purpose.ISSUE);
        for (int i = 0; i < due.size(); i++) {
            int age = run.ageNow(due.ageWhenRequested(i), due.requested(i));
            if (run.fromStart() >= 0 && age <= Grid.MAX_AGE) {
                run.countFlow(Measure.ASSESSMENTS, age);
                if (Draws.unit(key, due.id(i)) < run.shareIssued(age, due.need(i), due.id(i))) {
                    run.starting().add(due.id(i), due.requested(i), due.ageWhenRequested(i), due.need(i));
                }
            }
        }
        due.clear();
    }
}

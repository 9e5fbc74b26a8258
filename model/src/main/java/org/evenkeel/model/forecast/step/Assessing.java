package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Pipeline.Waiting;
import org.evenkeel.model.forecast.kernel.Queue;
import org.evenkeel.model.forecast.kernel.Run;

/**
 * Assessments are completed and a share of them leads to a plan. The time they take follows the published shares of
 * plans issued within 20 weeks, within a year and later; or, where the council states how many assessments can be made
 * in a month, they wait for their turn, first come, first served. Source: assessments and timeliness, SEN2. See
 * {@code docs/method/assessing.md} and {@code queue.md}.
 */
record Assessing() implements Step {

    @Override
    public void take(Run run) {
        Waiting due = run.pipeline().plansDue(run.month());
        long key = run.key(Purpose.ISSUE);
        if (run.fromStart() >= 0 && run.isCapacityLimited()) {
            queue(run, due);
            serve(run, key);
        } else if (run.fromStart() >= 0) {
            for (int i = 0; i < due.size(); i++) {
                assess(run, key, due.id(i), due.requested(i), due.ageWhenRequested(i), due.need(i), run.month());
            }
        }
        due.clear();
    }

    private static void queue(Run run, Waiting due) {
        for (int i = 0; i < due.size(); i++) {
            run.queue().join(due.id(i), due.requested(i), due.ageWhenRequested(i), due.need(i), run.month());
        }
    }

    private static void serve(Run run, long key) {
        Queue queue = run.queue();
        int left = run.assessmentsPossible();
        while (left > 0 && queue.size() > 0) {
            int i = queue.next();
            boolean made = assess(
                    run,
                    key,
                    queue.id(i),
                    queue.requested(i),
                    queue.ageWhenRequested(i),
                    queue.need(i),
                    queue.joined(i));
            left -= made ? 1 : 0;
        }
    }

    /** Makes an assessment, unless the young person has passed the highest age. */
    private static boolean assess(Run run, long key, int id, int requested, int ageThen, int need, int due) {
        int age = run.ageNow(ageThen, requested);
        if (age > Grid.MAX_AGE) {
            return false;
        }
        run.countFlow(Measure.ASSESSMENTS, age);
        run.countWait(due);
        if (Draws.unit(key, id) < run.shareIssued(age, need, id)) {
            run.starting().add(id, requested, ageThen, need);
            run.countIssued(requested, due);
        }
        return true;
    }
}

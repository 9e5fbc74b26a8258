package org.evenkeel.model.forecast.step;

import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Pipeline.Waiting;
import org.evenkeel.model.forecast.kernel.Run;

/**
 * The decision whether to assess, due 6 weeks after the request (SEND Regulations 2014, regulation 5). A share of the
 * requests leads to an assessment; each of those gets a month for its outcome. Source: requests decided, SEN2. See
 * {@code docs/method/deciding.md}.
 */
record Deciding() implements Step {

    @Override
    public void take(Run run) {
        Waiting due = run.pipeline().decisionsDue(run.month());
        long key = run.key(Purpose.DECISION);
        long delayKey = run.key(Purpose.PLAN_DELAY);
        for (int i = 0; i < due.size(); i++) {
            int id = due.id(i);
            int age = run.ageNow(due.ageWhenRequested(i), due.requested(i));
            if (Draws.unit(key, id) < run.shareAssessed(age, due.need(i), id)) {
                int delay = run.rates().planDelay(Draws.unit(delayKey, id));
                int outcome = Math.max(run.month(), due.requested(i) + delay);
                run.pipeline().plansDue(outcome).add(id, due.requested(i), due.ageWhenRequested(i), due.need(i));
            }
        }
        due.clear();
    }
}

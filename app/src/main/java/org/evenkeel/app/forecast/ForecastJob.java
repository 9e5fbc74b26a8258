package org.evenkeel.app.forecast;

import java.util.function.IntConsumer;
import org.evenkeel.app.job.JobFailed;
import org.evenkeel.app.job.JobKind;
import org.springframework.stereotype.Component;

/** Makes a forecast and stores it. */
@Component
class ForecastJob implements JobKind {
    static final String KIND = "forecast";

    private final PlanStore plans;
    private final ForecastStore forecasts;
    private final ForecastMaker maker;
    private final Reports reports;

    ForecastJob(PlanStore plans, ForecastStore forecasts, ForecastMaker maker, Reports reports) {
        this.plans = plans;
        this.forecasts = forecasts;
        this.maker = maker;
        this.reports = reports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String input, IntConsumer percent) {
        Recipe recipe = recipe(input.substring(0, input.indexOf(Recipe.MARK)));
        String hash = maker.hash(recipe);
        if (forecasts.ofRecipe(hash).isEmpty()) {
            Made made = maker.make(recipe, percent);
            Long plan = recipe.plan() == null ? null : recipe.plan().id();
            forecasts.save(hash, recipe.council(), plan, made);
            // Drawn now, so that the first to look does not wait for the charts.
            forecasts.ofRecipe(hash).ifPresent(stored -> reports.of(stored.id()));
        }
    }

    private Recipe recipe(String name) {
        if (Recipe.plan(name).isEmpty()) {
            return Recipe.ofCouncil(name);
        }
        StoredPlan plan = plans.find(Recipe.plan(name).getAsLong())
                .orElseThrow(() -> new JobFailed("The management plan has been removed."));
        return new Recipe(plan.council(), plan);
    }
}

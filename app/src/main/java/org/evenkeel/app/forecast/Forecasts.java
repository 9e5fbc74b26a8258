package org.evenkeel.app.forecast;

import java.util.Optional;
import org.evenkeel.app.job.Job;
import org.evenkeel.app.job.Jobs;

/** The way of a page to a forecast: the stored one if there is one, and otherwise the job that makes it. */
final class Forecasts {
    private final ForecastStore store;
    private final Jobs jobs;
    private final ForecastMaker maker;

    Forecasts(ForecastStore store, Jobs jobs, ForecastMaker maker) {
        this.store = store;
        this.jobs = jobs;
        this.maker = maker;
    }

    /** The forecast of a recipe, if it has been made. */
    Optional<StoredForecast> stored(Recipe recipe) {
        return store.ofRecipe(maker.hash(recipe));
    }

    /** The job that makes it, asked for now unless it was before; the same that failed is not tried again by itself. */
    Job job(Recipe recipe) {
        String input = recipe.name() + Recipe.MARK + maker.hash(recipe);
        return jobs.newest(ForecastJob.KIND, recipe.name())
                .filter(job -> !job.isOver()
                        || (job.state() == Job.State.FAILED && job.input().equals(input)))
                .orElseGet(() -> jobs.ask(ForecastJob.KIND, recipe.name(), input));
    }
}

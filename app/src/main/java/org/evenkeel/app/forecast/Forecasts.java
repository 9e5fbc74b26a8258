package org.evenkeel.app.forecast;

import java.util.Optional;
import org.evenkeel.app.job.Job;
import org.evenkeel.app.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a page to a forecast: the stored one if there is one, and otherwise the job that makes it. */
final class Forecasts {
    private static final Logger LOG = LoggerFactory.getLogger(Forecasts.class);

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

    /** Sees to it that the forecast of a recipe is there or on its way. */
    void ask(Recipe recipe) {
        if (stored(recipe).isEmpty()) {
            Job asked = job(recipe);
            LOG.debug("Job {} makes it", asked.id());
        }
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

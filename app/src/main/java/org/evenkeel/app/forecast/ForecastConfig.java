package org.evenkeel.app.forecast;

import org.evenkeel.app.job.Jobs;
import org.evenkeel.app.sen2.LinkedReturns;
import org.evenkeel.app.web.Release;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What pages and jobs share. */
@Configuration(proxyBeanMethods = false)
class ForecastConfig {
    @Bean
    Statistics statistics() {
        return new Statistics();
    }

    @Bean
    ForecastMaker forecastMaker(
            Statistics statistics, LinkedReturns returns, @Value("${evenkeel.most-runs:1000000}") int mostRuns) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new ForecastMaker(statistics, returns, Release.version(), threads, mostRuns);
    }

    @Bean
    Forecasts forecasts(ForecastStore store, Jobs jobs, ForecastMaker maker) {
        return new Forecasts(store, jobs, maker);
    }

    @Bean
    Reports reports(ForecastStore store) {
        return new Reports(store);
    }

    @Bean
    Switched switched(ForecastMaker maker, @Value("${evenkeel.first-runs:50}") int firstRuns) {
        return new Switched(maker, firstRuns);
    }

    @Bean
    PlanLoader planLoader(PlanStore plans, Forecasts forecasts) {
        return new PlanLoader(plans, forecasts);
    }

    @Bean
    Start forecastStart(
            Statistics statistics, ForecastStore store, Reports reports, PlansToOpen plans, PlanLoader loader) {
        return new Start(statistics, store, reports, plans, loader);
    }

    /** Opens the plans it was started with, then reads and draws before somebody waits for it. */
    record Start(Statistics statistics, ForecastStore store, Reports reports, PlansToOpen plans, PlanLoader loader) {
        @EventListener(ContextRefreshedEvent.class)
        void start() {
            plans.files().forEach(loader::open);
            Thread.ofPlatform().daemon().name("read-ahead").start(this::readAhead);
        }

        private void readAhead() {
            store.all().stream().limit(2).forEach(forecast -> reports.of(forecast.id()));
            statistics.read();
        }
    }
}

package org.evenkeel.app.forecast;

import org.evenkeel.app.job.Jobs;
import org.evenkeel.app.web.Release;
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
    ForecastMaker forecastMaker(Statistics statistics) {
        return new ForecastMaker(
                statistics, Release.version(), Runtime.getRuntime().availableProcessors());
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
    Start forecastStart(Statistics statistics, ForecastStore store, Reports reports, PlansToOpen plans) {
        return new Start(statistics, store, reports, plans);
    }

    /** Reads and draws before somebody waits for it. */
    record Start(Statistics statistics, ForecastStore store, Reports reports, PlansToOpen plans) {
        @EventListener(ContextRefreshedEvent.class)
        void start() {
            Thread.ofPlatform().daemon().name("read-ahead").start(this::readAhead);
        }

        private void readAhead() {
            store.all().stream().limit(2).forEach(forecast -> reports.of(forecast.id()));
            statistics.read();
        }
    }
}

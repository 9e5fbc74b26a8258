package org.evenkeel.app.job;

import java.util.List;
import org.evenkeel.app.database.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The workers, started when everything they may need is there. */
@Configuration(proxyBeanMethods = false)
class JobConfig {
    @Bean
    Workers workers(JobStore store, ObjectProvider<JobKind> kinds) {
        return new Workers(store, List.copyOf(kinds.stream().toList()));
    }

    @Bean
    Jobs jobs(JobStore store, Workers workers) {
        return new Jobs(store, workers);
    }

    @Bean
    Start start(Database database, JobStore store, Workers workers) {
        return new Start(database, store, workers);
    }

    /** Frees what a killed process left behind, then starts the workers. */
    record Start(Database database, JobStore store, Workers workers) {
        @EventListener(ContextRefreshedEvent.class)
        void start() {
            if (database.isOurs()) {
                store.freeAll();
            }
            workers.start();
        }
    }
}

package org.evenkeel.app.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool of connections to the database that was opened at the start. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {
    @Bean
    HikariDataSource dataSource(Database database) {
        DatabaseAddress address = database.address();
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("evenkeel");
        source.setJdbcUrl(address.url());
        source.setUsername(address.user());
        source.setPassword(address.password());
        source.setMaximumPoolSize(12);
        source.setMinimumIdle(1);
        source.setConnectionTimeout(10_000);
        // A schema of our own, so that a database that holds something else is left in peace.
        source.addDataSourceProperty("currentSchema", "evenkeel");
        source.addDataSourceProperty("ApplicationName", "Evenkeel");
        // PostgreSQL's messages may quote a row: they stay out of our log.
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }
}

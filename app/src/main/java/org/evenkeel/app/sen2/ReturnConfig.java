package org.evenkeel.app.sen2;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages and jobs share. */
@Configuration(proxyBeanMethods = false)
class ReturnConfig {
    @Bean
    SealedFiles sealedFiles(@Value("${evenkeel.data}") String dataFolder) {
        return new SealedFiles(Path.of(dataFolder));
    }

    @Bean
    LinkedReturns linkedReturns(ReturnStore store) {
        return new LinkedReturns(store);
    }
}

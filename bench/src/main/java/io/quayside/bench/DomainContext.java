package io.quayside.bench;

import io.quayside.platform.JdbcAddress;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The domain as the application runs it, without the web and without the engine. */
@SpringBootApplication(scanBasePackages = "io.quayside")
@AutoConfigurationPackage(basePackages = "io.quayside")
class DomainContext {

    /** On an empty database, which it migrates; with as many connections as the application has. */
    static ConfigurableApplicationContext on(JdbcAddress database) {
        return new SpringApplicationBuilder(DomainContext.class).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).properties(
                "spring.main.lazy-initialization=true", "spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password(), "spring.datasource.hikari.maximum-pool-size=20",
                "spring.datasource.hikari.connection-timeout=300000").run();
    }
}

package io.quayside;

import com.zaxxer.hikari.HikariDataSource;
import io.quayside.shared.ValuesModule;
import java.time.Clock;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the domain needs of Spring, the same in the application and in every test. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class DomainConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ValuesModule valuesModule() {
        return new ValuesModule();
    }

    /** The columns of an embedded value carry the attribute's name: {@code total_amount}, {@code quantity_unit}. */
    @Bean
    ImplicitNamingStrategy implicitNamingStrategy() {
        return new ImplicitNamingStrategyComponentPathImpl();
    }

    @Bean
    HibernatePropertiesCustomizer hibernateBatches() {
        return settings -> {
            settings.put("hibernate.jdbc.batch_size", 100);
            settings.put("hibernate.order_inserts", true);
            settings.put("hibernate.order_updates", true);
            settings.put("hibernate.jdbc.time_zone", "UTC");
        };
    }

    /** Modules number their migrations in ranges, so a later one of a lower range is normal; so are history tables of an earlier broker. */
    @Bean
    FlywayConfigurationCustomizer migrationsByModule() {
        return flyway -> flyway.outOfOrder(true).baselineOnMigrate(true).baselineVersion("0");
    }

    /** Read committed: a lock is followed by a look at what its last holder left, and no gap is locked against the inserts of others. */
    @Bean
    static BeanPostProcessor connectionsInUtcWithBatches() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource dataSource) {
                    dataSource.addDataSourceProperty("rewriteBatchedStatements", "true");
                    dataSource.addDataSourceProperty("connectionTimeZone", "UTC");
                    dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
                }
                return bean;
            }
        };
    }
}

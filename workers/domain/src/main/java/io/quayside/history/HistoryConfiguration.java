package io.quayside.history;

import io.quayside.exporter.HistorySchema;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  /** The exporter migrates when its first record comes; whoever reads before that must not find the tables missing. */
  @Bean
  InitializingBean historyTables(DataSource dataSource) {
    return () -> HistorySchema.migrate(dataSource);
  }
}

package io.quayside.exporter;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The history tables, migrated apart from the application's because the broker may start first. */
public final class HistorySchema {

  private HistorySchema() {}

  public static void migrate(DataSource dataSource) {
    Flyway.configure(HistorySchema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/history")
        .table("history_schema_version")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .configuration(Map.of("flyway.failOnMissingLocations", "true"))
        .load()
        .migrate();
  }
}

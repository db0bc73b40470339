package io.quayside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quayside.exporter.HistorySchema;
import io.quayside.platform.JdbcAddress;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database is MariaDB, production runs MySQL: both get the same tables from the same migrations. */
class MySqlMigrationsTest {

  @TempDir
  private static Path folder;
  private static MySqlServer mysql;

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    mysql = MySqlServer.unpack(folder);
    assumeTrue(mysql.runsHere(), "MySQL 8.0 cannot run here; on Debian it needs the package libaio1");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    mysql.close();
  }

  @Test
  void makeTheSameTablesOnMySqlAsOnMariaDb() throws IOException, InterruptedException {
    var onMySql = migrated(mysql.start().freshDatabase("quayside"));
    var onMariaDb = migrated(TestPlatform.get().database().freshDatabase("quayside_as_on_mysql"));

    assertThat(onMySql).hasSizeGreaterThan(300).containsExactlyInAnyOrderElementsOf(onMariaDb);
  }

  /** Every column with what the application relies on, and every column of an index. */
  private static List<String> migrated(JdbcAddress address) {
    var dataSource = new DriverManagerDataSource(address.url(), address.user(), address.password());
    Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
    HistorySchema.migrate(dataSource);
    return JdbcClient.create(dataSource).sql(
            """
            select concat(table_name, ' ', column_name, ' ', is_nullable, ' ', coalesce(character_maximum_length, ''),
              ' ', coalesce(numeric_precision, ''), ' ', coalesce(numeric_scale, ''), ' ', coalesce(datetime_precision, '')) as told
            from information_schema.columns where table_schema = database() and data_type <> 'json'
            union all
            select concat(table_name, ' ', index_name, ' ', seq_in_index, ' ', column_name, ' ', non_unique)
            from information_schema.statistics where table_schema = database()""")
        .query(String.class).list();
  }
}

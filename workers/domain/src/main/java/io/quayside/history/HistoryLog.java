package io.quayside.history;

import io.quayside.exporter.ChainLink;
import io.quayside.exporter.ChainVerifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The log itself, as evidence: whether its chains hold, and its records with their hashes. */
@Component
public class HistoryLog {

  private static final int PAGE = 500;

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final ProcessInstances instances;

  HistoryLog(DataSource dataSource, JdbcClient jdbc, ProcessInstances instances) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.instances = instances;
  }

  public List<ChainVerifier.Result> verify() {
    var connection = DataSourceUtils.getConnection(dataSource);
    try {
      return ChainVerifier.verify(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The history cannot be read", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  /** The companies that the log tells of: a partition's chain has the records of all of them. */
  public Set<String> companies() {
    return jdbc.sql("select distinct company_code from history_process_instance where company_code is not null").query(String.class).set();
  }

  /** Every link of the partition, in order and without a gap: each follows the hash of the one read before it. */
  public void readPartition(int partition, Consumer<ChainLink> reader) {
    var previous = new AtomicReference<String>();
    read("where r.partition_id = :partition", Map.of("partition", partition), row -> {
      reader.accept(row.after(previous.getAndSet(row.hash())));
    });
  }

  /** The links of an instance's root and of all that it calls; each names the hash before it, so that it can be checked alone. */
  public void readInstance(ProcessInstance instance, Consumer<ChainLink> reader) {
    var family = instances.family(instance.rootKey()).stream().map(ProcessInstance::key).toList();
    read("where r.partition_id = :partition and r.process_instance_key in (:family)",
        Map.of("partition", instance.partition(), "family", family), row -> reader.accept(row.after(hashBefore(row))));
  }

  private void read(String where, Map<String, Object> parameters, Consumer<Row> reader) {
    var sql = "select r.partition_id, r.position, r.record, r.hash from history_record r " + where
        + " and r.position > :after order by r.position limit " + PAGE;
    List<Row> page;
    var after = -1L;
    do {
      page = jdbc.sql(sql).params(parameters).param("after", after).query(Row.class).list();
      page.forEach(reader);
      after = page.isEmpty() ? after : page.getLast().position();
    } while (page.size() == PAGE);
  }

  /** A query of its own with constants: as a subquery of the page, MariaDB walks the whole partition for every row. */
  private @Nullable String hashBefore(Row row) {
    return jdbc.sql("select hash from history_record where partition_id = ? and position < ? order by position desc limit 1")
        .params(row.partitionId(), row.position())
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private record Row(int partitionId, long position, String record, String hash) {

    ChainLink after(@Nullable String previous) {
      return ChainLink.of(partitionId, position, previous, hash, record);
    }
  }
}

package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns batches of records into rows. Remembers what it wrote, so it must be thrown away with a transaction that failed. */
public final class Projection {

  private final Connection connection;
  private final Cache<Long, Long> rootByInstance = new Cache<>();
  private final Set<Long> incidentInstances = new LinkedHashSet<>();
  final Cases cases;
  final Scopes scopes;
  final Models models;
  /** What the record at hand changes; the batch takes it when its handler has come to its end. */
  UnitOfWork rows;
  private UnitOfWork batch = new UnitOfWork();

  public Projection(Connection connection) {
    this.connection = connection;
    this.cases = new Cases(connection);
    this.scopes = new Scopes(connection);
    this.models = new Models(connection);
  }

  public void add(HistoryRecord record) throws SQLException {
    rows = new UnitOfWork();
    RecordHandlers.handle(record, this);
    batch.take(rows);
  }

  /** Writes what was added since the last call. */
  public UnitOfWork write() throws SQLException {
    var written = batch;
    cases.fill(written);
    written.write(connection);
    cases.updateOlderRows(written);
    countIncidents();
    batch = new UnitOfWork();
    scopes.trim();
    rootByInstance.trim();
    return written;
  }

  public UnitOfWork rows() {
    return batch;
  }

  void startRoot(long instanceKey) {
    rootByInstance.put(instanceKey, instanceKey);
    cases.start(instanceKey);
  }

  void startCalled(long instanceKey, long parentKey) throws SQLException {
    rootByInstance.put(instanceKey, rootOf(parentKey));
  }

  long rootOf(long instanceKey) throws SQLException {
    var root = rootByInstance.get(instanceKey);
    if (root == null) {
      var sql = "select root_key from history_process_instance where process_instance_key = ?";
      root = Sql.first(connection, sql, row -> row.getLong(1), instanceKey).orElse(instanceKey);
      rootByInstance.put(instanceKey, root);
    }
    return root;
  }

  void incidentChanged(long instanceKey) throws SQLException {
    incidentInstances.add(instanceKey);
    incidentInstances.add(rootOf(instanceKey));
  }

  /** A root counts the incidents of all that it calls. */
  private void countIncidents() throws SQLException {
    var sql =
        """
        update history_process_instance set incident_count =
          (select count(*) from history_incident i where i.state = 'OPEN' and (i.process_instance_key = ? or i.root_key = ?))
        where process_instance_key = ?""";
    Sql.batch(connection, sql, incidentInstances, instance -> List.of(instance, instance, instance));
    incidentInstances.clear();
  }
}

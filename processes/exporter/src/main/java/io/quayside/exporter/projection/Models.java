package io.quayside.exporter.projection;

import io.quayside.exporter.ProcessModel;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** The deployed processes, by definition key. */
final class Models {

  private final Connection connection;
  private final Cache<Long, ProcessModel> byDefinition = new Cache<>();

  Models(Connection connection) {
    this.connection = connection;
  }

  void add(long definitionKey, ProcessModel model) {
    byDefinition.put(definitionKey, model);
  }

  ProcessModel of(long definitionKey) throws SQLException {
    var model = byDefinition.get(definitionKey);
    if (model == null) {
      var xml = Sql.first(connection, "select content from history_resource where resource_key = ?", row -> row.getString(1), definitionKey);
      model = xml.map(text -> ProcessModel.read(text.getBytes(StandardCharsets.UTF_8))).orElse(ProcessModel.EMPTY);
      byDefinition.put(definitionKey, model);
    }
    return model;
  }
}

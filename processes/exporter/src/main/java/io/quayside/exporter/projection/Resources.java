package io.quayside.exporter.projection;

import io.quayside.exporter.HashChain;
import io.quayside.exporter.HistoryRecord;
import java.nio.charset.StandardCharsets;

/** A row for each deployed version of a resource. */
final class Resources {

  private Resources() {}

  static PendingRow insert(HistoryRecord record, String kind, String id, String name, Projection projection) {
    var content = record.bytes("resource");
    return projection.rows.insert(Table.RESOURCE, record.key())
        .set("kind", kind)
        .set("resource_id", id)
        .set("name", name)
        .set("resource_name", record.text("resourceName", id))
        .set("checksum", HashChain.checksum(content))
        .set("content", new String(content, StandardCharsets.UTF_8))
        .set("deployed_at", record.recordedAt());
  }
}

package io.quayside.exporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A record with its hash, as a row of history_record or a line of an export tells it. A row does not name the hash before. */
public record ChainLink(int partitionId, long position, String previous, String hash, String record) {

  public static final String COLUMNS =
      "partition_id, position, record_key, value_type, intent, process_instance_key, element_id, record, hash";

  /** The first link of a partition has no hash before it but the chain's origin. */
  public static ChainLink of(int partitionId, long position, String previous, String hash, String record) {
    return new ChainLink(partitionId, position, previous == null ? HashChain.GENESIS : previous, hash, record);
  }

  /** Of a row with {@link #COLUMNS}. A column that contradicts the record gives a link that cannot hold. */
  static ChainLink ofRow(ResultSet row) throws SQLException {
    var link = new ChainLink(row.getInt("partition_id"), row.getLong("position"), null, row.getString("hash"), row.getString("record"));
    return agrees(row, link) ? link : new ChainLink(link.partitionId, link.position, null, link.hash, "");
  }

  @SuppressWarnings("unchecked")
  static ChainLink ofLine(String json) {
    var line = (Map<String, Object>) CanonicalJson.parse(json);
    var record = HistoryRecord.parse(CanonicalJson.write(line.get("record")));
    return new ChainLink(
        record.partitionId(), record.position(), (String) line.get("previous"), (String) line.get("hash"), record.canonical());
  }

  /** What an export of a case carries beside the records: decisions, comments and the hashes of files. */
  static boolean isBeside(String json) {
    return CanonicalJson.parse(json) instanceof Map<?, ?> line && line.containsKey("evidence") && !line.containsKey("hash");
  }

  public String toLine() {
    var line = new LinkedHashMap<String, Object>();
    line.put("hash", hash);
    line.put("previous", previous);
    line.put("record", CanonicalJson.parse(record));
    return CanonicalJson.write(line);
  }

  boolean follows(String head) {
    return hash.equals(HashChain.next(head, record));
  }

  private static boolean agrees(ResultSet row, ChainLink link) throws SQLException {
    try {
      var record = HistoryRecord.parse(link.record);
      return record.partitionId() == link.partitionId
          && record.position() == link.position
          && record.key() == row.getLong("record_key")
          && record.valueType().equals(row.getString("value_type"))
          && record.intent().equals(row.getString("intent"))
          && Objects.equals(record.reference("processInstanceKey"), row.getObject("process_instance_key", Long.class))
          && Objects.equals(record.text("elementId"), row.getString("element_id"));
    } catch (RuntimeException notARecord) {
      return false;
    }
  }
}

package io.quayside.exporter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One record of the stream, read from its canonical text alone: what can be hashed can also be projected again. */
public record HistoryRecord(
    int partitionId,
    long position,
    long key,
    String valueType,
    String intent,
    LocalDateTime recordedAt,
    Map<String, Object> value,
    String canonical) {

  private static final long NO_KEY = -1;

  @SuppressWarnings("unchecked")
  public static HistoryRecord parse(String json) {
    var record = (Map<String, Object>) CanonicalJson.parse(json);
    return new HistoryRecord(
        (int) number(record.get("partitionId")),
        number(record.get("position")),
        number(record.get("key")),
        record.get("valueType").toString(),
        record.get("intent").toString(),
        utc(Instant.ofEpochMilli(number(record.get("timestamp")))),
        (Map<String, Object>) record.get("value"),
        CanonicalJson.write(record));
  }

  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Text of the value, or null if it is missing or empty. */
  public String text(String name) {
    var text = value.get(name);
    return text == null || text.toString().isEmpty() ? null : text.toString();
  }

  public String text(String name, String otherwise) {
    var text = text(name);
    return text == null ? otherwise : text;
  }

  public int integer(String name) {
    return (int) number(value.get(name));
  }

  /** A key of the value, or null if it is missing or the engine's mark for none. */
  public Long reference(String name) {
    var key = value.containsKey(name) ? number(value.get(name)) : NO_KEY;
    return key <= 0 ? null : key;
  }

  /** The JSON of a member of the value. */
  public String json(String name) {
    return CanonicalJson.write(value.get(name));
  }

  public List<String> texts(String name) {
    return value.get(name) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> objects(String name) {
    return value.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  public byte[] bytes(String name) {
    return Base64.getDecoder().decode(text(name, ""));
  }

  private static long number(Object value) {
    return value instanceof CanonicalJson.Number number ? Long.parseLong(number.digits()) : NO_KEY;
  }
}

package io.quayside.exporter;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The exporter's {@code args} in the broker's configuration; names in any case, since environment variables lose it. */
record HistorySettings(String url, String user, String password, int batchSize, int flushMillis, int bufferSize) {

  static HistorySettings of(Map<String, Object> arguments) {
    var settings = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
    settings.putAll(arguments);
    return new HistorySettings(
        text(settings, "url"),
        text(settings, "user"),
        text(settings, "password"),
        number(settings, "batchSize", 500),
        number(settings, "flushMillis", 25),
        number(settings, "bufferSize", 5_000));
  }

  private static String text(Map<String, Object> settings, String name) {
    var value = Objects.toString(settings.get(name), "");
    if (value.isBlank() && name.equals("url")) {
      throw new IllegalArgumentException("The history exporter needs the argument '%s', the JDBC URL of the database".formatted(name));
    }
    return value;
  }

  private static int number(Map<String, Object> settings, String name, int otherwise) {
    var text = Objects.toString(settings.get(name), Integer.toString(otherwise));
    try {
      return Integer.parseInt(text.toLowerCase(Locale.ROOT).strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The history exporter's argument '%s' must be a number, not '%s'".formatted(name, text));
    }
  }
}

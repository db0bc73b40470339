package io.quayside.exporter;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The exporter's {@code args} in the broker's configuration; names in any case, since environment variables lose it. */
record HistorySettings(String url, String user, String password, int batchSize, int bufferSize) {

  static HistorySettings of(Map<String, Object> arguments) {
    var settings = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
    settings.putAll(arguments);
    return new HistorySettings(
        text(settings, "url"),
        text(settings, "user"),
        text(settings, "password"),
        number(settings, "batchSize", 500),
        number(settings, "bufferSize", 5_000));
  }

  DataSource dataSource() throws SQLException {
    var source = new MysqlDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setRewriteBatchedStatements(true);
    // A column of a projection clips what does not fit it; the log has all of it. Nothing that anybody writes may stop the export.
    source.setJdbcCompliantTruncation(false);
    source.setSessionVariables("sql_mode=''");
    source.setConnectTimeout(2_000);
    source.setSocketTimeout(20_000);
    return source;
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

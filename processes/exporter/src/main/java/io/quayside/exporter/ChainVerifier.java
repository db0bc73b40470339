package io.quayside.exporter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** Recomputes the hash chains of the history, from the database or from an exported file, and names where one breaks. */
public final class ChainVerifier {

  /** {@code firstBroken} is the first position at which records and hashes do not agree, or null. */
  public record Result(int partition, long records, String head, boolean ok, Long firstBroken) {}

  private static final String USAGE =
      """
      Verifies the hash chains of Quayside's history.
        java -jar quayside-exporter.jar <file.ndjson | ->            an export of whole partitions, - reads standard input
        java -jar quayside-exporter.jar --gaps <file.ndjson | ->     an export of single instances
        java -jar quayside-exporter.jar <jdbc:mysql://...> <user>    the database, password in QUAYSIDE_DB_PASSWORD""";

  private ChainVerifier() {}

  public static void main(String... arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println(USAGE);
      System.exit(2);
    }
    var results = run(List.of(arguments));
    results.forEach(result -> System.out.println(describe(result)));
    System.exit(results.stream().allMatch(Result::ok) ? 0 : 1);
  }

  public static List<Result> verify(Connection connection) throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      return verifySnapshot(connection);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setReadOnly(false);
    }
  }

  public static List<Result> verify(BufferedReader lines, boolean hasGaps) {
    var partitions = new TreeMap<Integer, PartitionVerification>();
    lines.lines().filter(line -> !line.isBlank() && !ChainLink.isBeside(line)).map(ChainLink::ofLine).forEach(link -> partitions
        .computeIfAbsent(link.partitionId(), partition -> new PartitionVerification(partition, hasGaps))
        .add(link));
    return results(partitions);
  }

  private static List<Result> verifySnapshot(Connection connection) throws SQLException {
    var partitions = new TreeMap<Integer, PartitionVerification>();
    try (var rows = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      rows.setFetchSize(Integer.MIN_VALUE); // tells the driver to stream
      try (var row = rows.executeQuery("select " + ChainLink.COLUMNS + " from history_record order by partition_id, position")) {
        while (row.next()) {
          of(partitions, row).add(ChainLink.ofRow(row));
        }
      }
    }
    try (var heads = connection.createStatement(); var head = heads.executeQuery("select * from history_position")) {
      while (head.next()) {
        of(partitions, head).endsAt(head.getLong("position"), head.getLong("records"), head.getString("hash"));
      }
    }
    return results(partitions);
  }

  private static PartitionVerification of(TreeMap<Integer, PartitionVerification> partitions, ResultSet row) throws SQLException {
    return partitions.computeIfAbsent(row.getInt("partition_id"), partition -> new PartitionVerification(partition, false));
  }

  private static List<Result> results(TreeMap<Integer, PartitionVerification> partitions) {
    return partitions.values().stream().map(PartitionVerification::result).toList();
  }

  private static List<Result> run(List<String> arguments) throws SQLException, IOException {
    var hasGaps = arguments.getFirst().equals("--gaps");
    var source = arguments.get(hasGaps ? arguments.size() - 1 : 0);
    if (source.startsWith("jdbc:")) {
      var user = arguments.size() > 1 ? arguments.get(1) : "";
      try (var connection = DriverManager.getConnection(source, user, System.getenv("QUAYSIDE_DB_PASSWORD"))) {
        return verify(connection);
      }
    }
    try (var lines = source.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(source))) {
      return verify(lines, hasGaps);
    }
  }

  private static String describe(Result result) {
    return "partition %d: %d records, head %s: %s".formatted(result.partition(), result.records(), result.head(),
        result.ok() ? "unbroken" : "BROKEN at position " + result.firstBroken());
  }
}

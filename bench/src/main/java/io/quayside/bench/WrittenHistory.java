package io.quayside.bench;

import io.quayside.platform.JdbcAddress;
import io.quayside.platform.TestPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The history as the database has it, and what the database could do at best. */
final class WrittenHistory implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACKLOG = Duration.ofSeconds(60);
    private static final int ROWS = 20_000;
    private static final int BATCH = 500;

    private final TestPlatform platform;
    private final Connection connection;

    WrittenHistory(TestPlatform platform) throws SQLException {
        this.platform = platform;
        connection = connect(platform.historyDatabase());
    }

    long records() throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SELECT COALESCE(SUM(records), 0) FROM history_position")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Waits until nothing new comes; gives the moment, as {@link System#nanoTime}, at which the last came. */
    long awaitQuiet() throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long last = start;
        for (long known = records(), now; System.nanoTime() - last < QUIET.toNanos(); known = now) {
            Thread.sleep(50);
            now = records();
            if (now != known) {
                last = System.nanoTime();
            }
            if (last - start > LONGEST_BACKLOG.toNanos()) {
                throw new IllegalStateException("The history is more than %d s behind the engine".formatted(LONGEST_BACKLOG.toSeconds()));
            }
        }
        return last;
    }

    /** The records alone, without index, hash or projection, in a schema of its own and batches of the exporter's size. */
    double plainInsertsPerSecond() throws SQLException {
        var texts = texts();
        try (var other = connect(platform.freshDatabase()); var statement = other.createStatement()) {
            statement.execute("CREATE TABLE plain_record (position BIGINT NOT NULL PRIMARY KEY, record MEDIUMTEXT NOT NULL) DEFAULT CHARSET = utf8mb4");
            other.setAutoCommit(false);
            long start = System.nanoTime();
            for (int from = 0; from < texts.size(); from += BATCH) {
                insert(other, texts, from, Math.min(from + BATCH, texts.size()));
            }
            return texts.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void insert(Connection connection, List<String> texts, int from, int to) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO plain_record (position, record) VALUES (?, ?)")) {
            for (int position = from; position < to; position++) {
                insert.setLong(1, position);
                insert.setString(2, texts.get(position));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private List<String> texts() throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("SELECT record FROM history_record ORDER BY position DESC LIMIT " + ROWS)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Connection connect(JdbcAddress address) throws SQLException {
        return DriverManager.getConnection(address.url() + "&rewriteBatchedStatements=true", address.user(), address.password());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quayside.platform.JdbcAddress;
import io.quayside.platform.TestPlatform;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the broker sees of the writing: acknowledgements in order, and an exception when nothing more can be taken. */
class HistoryWriterTest {

  private static final Logger LOG = LoggerFactory.getLogger(HistoryWriterTest.class);

  private final List<Long> acknowledged = new CopyOnWriteArrayList<>();

  @Test
  void writesInBatchesAndAcknowledgesWhatTheDatabaseHas() throws SQLException {
    var address = TestPlatform.get().freshDatabase();
    try (var writer = writer(address, 10, 100)) {
      LongStream.rangeClosed(1, 95).forEach(position -> writer.add(record(position)));
      await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.contains(95L));
    }
    assertThat(acknowledged).isSorted().doesNotHaveDuplicates().hasSizeLessThan(95);
    var tables = new HistoryTables(address);
    assertThat(tables.texts("select count(*) from history_record")).containsExactly("95");
    assertThat(tables.verify()).allMatch(ChainVerifier.Result::ok);
  }

  @Test
  void leavesToTheBrokerWhatItHasNoPlaceForWhileTheDatabaseIsAway() throws SQLException {
    var away = new JdbcAddress("jdbc:mysql://127.0.0.1:1/quayside?useSSL=false", "quayside", "");
    try (var writer = writer(away, 2, 3)) {
      assertThatThrownBy(() -> LongStream.rangeClosed(1, 9).forEach(position -> writer.add(record(position))))
          .hasMessageContaining("the broker keeps the record");
    }
    assertThat(acknowledged).isEmpty();
  }

  @Test
  void endsAtOnceWhenThereIsNothingToWrite() throws SQLException {
    var writer = writer(TestPlatform.get().freshDatabase(), 10, 100);
    assertTimeoutPreemptively(Duration.ofSeconds(10), writer::close);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() ->
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("history-writer")));
  }

  private HistoryWriter writer(JdbcAddress address, int batchSize, int bufferSize) throws SQLException {
    var settings = new HistorySettings(address.url(), address.user(), address.password(), batchSize, bufferSize);
    return new HistoryWriter(settings, new HistoryDatabase(settings, 1, InstantSource.system(), LOG), acknowledged::add, LOG);
  }

  private static HistoryRecord record(long position) {
    return HistoryRecord.parse(
        """
        {"partitionId":1,"position":%d,"key":%d,"valueType":"JOB","intent":"CREATED","timestamp":1700000000000,"value":{"worker":"w"}}"""
            .formatted(position, position));
  }
}

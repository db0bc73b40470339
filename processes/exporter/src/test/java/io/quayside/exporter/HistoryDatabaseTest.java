package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.platform.TestPlatform;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the broker may send: the same again, something in between, somebody else's, and what nobody foresaw. */
class HistoryDatabaseTest {

  private HistoryTables tables;
  private HistorySettings settings;

  @BeforeEach
  void freshDatabase() {
    var address = TestPlatform.get().freshDatabase();
    tables = new HistoryTables(address);
    settings = new HistorySettings(address.url(), address.user(), address.password(), 100, 100);
  }

  @Test
  void writesOnceWhatComesTwice() throws SQLException {
    try (var first = database(); var second = database()) {
      first.write(List.of(job(1, "a"), job(2, "b")));

      assertThat(second.write(List.of(job(2, "b"), job(5, "c")))).isEqualTo(5);
      assertThat(first.write(List.of(job(5, "c")))).isEqualTo(5);
    }
    assertThat(tables.texts("select position from history_record order by position")).containsExactly("1", "2", "5");
    assertThat(tables.verify()).allMatch(ChainVerifier.Result::ok);
  }

  @Test
  void refusesTheRecordsOfAnotherEngine() throws SQLException {
    try (var database = database()) {
      database.write(List.of(job(1, "a"), job(2, "b")));

      assertThatThrownBy(() -> database.write(List.of(job(1, "x")))).hasMessageContaining("another engine");
      assertThatThrownBy(() -> database.write(List.of(job(0, "x")))).hasMessageContaining("another engine");
      assertThat(database.write(List.of(job(3, "c")))).isEqualTo(3);
    }
  }

  @Test
  void noticesWhenTheEndIsCutOff() throws SQLException {
    try (var database = database()) {
      database.write(List.of(job(1, "a"), job(2, "b"), job(3, "c")));
    }
    tables.execute("delete from history_record where position = 3");
    assertThat(tables.verify()).extracting(ChainVerifier.Result::firstBroken).containsExactly(3L);
  }

  @Test
  void keepsInTheLogWhatItCannotProject() throws SQLException {
    try (var database = database()) {
      database.write(List.of(record(1, "USER_TASK", "CREATED", "\"nonsense\":true"), job(2, "b")));
    }
    assertThat(tables.texts("select position from history_record order by position")).containsExactly("1", "2");
    assertThat(tables.verify()).allMatch(ChainVerifier.Result::ok);
  }

  @Test
  void clipsWhatAColumnCannotHoldAndKeepsAllOfItInTheLog() throws SQLException {
    var long300 = "x".repeat(300);
    try (var database = database()) {
      database.write(List.of(record(1, "VARIABLE", "CREATED",
          "\"name\":\"%s\",\"value\":\"1\",\"scopeKey\":7,\"processInstanceKey\":7".formatted(long300))));
    }
    assertThat(tables.texts("select name from history_variable")).containsExactly("x".repeat(255));
    assertThat(tables.texts("select record from history_record").getFirst()).contains(long300);
  }

  @Test
  void writesADecisionThatBelongsToNoCase() throws SQLException {
    try (var database = database()) {
      database.write(List.of(record(1, "DECISION_EVALUATION", "EVALUATED",
          """
          "decisionRequirementsKey":5,"processInstanceKey":-1,"elementId":"","elementInstanceKey":-1,"evaluatedDecisions":[
          {"decisionKey":4,"decisionId":"levels","decisionName":"Levels","decisionVersion":1,"decisionType":"DECISION_TABLE","decisionOutput":"[1]",
           "evaluatedInputs":[],"matchedRules":[]}]""")));
      assertThat(database.write(List.of(job(2, "b")))).isEqualTo(2);
    }
    assertThat(tables.texts("select decision_id from history_decision where process_instance_key is null")).containsExactly("levels");
  }

  @Test
  void leavesAColumnEmptyOfWhichNothingIsSaid() throws SQLException {
    try (var database = database()) {
      assertThat(database.write(List.of(record(1, "VARIABLE", "CREATED", "\"name\":\"a\",\"scopeKey\":7,\"processInstanceKey\":7")))).isEqualTo(1);
      assertThat(database.write(List.of(job(2, "b")))).isEqualTo(2);
    }
    assertThat(tables.verify()).allMatch(ChainVerifier.Result::ok);
  }

  private HistoryDatabase database() throws SQLException {
    return new HistoryDatabase(settings, 1, InstantSource.system(), LoggerFactory.getLogger(getClass()));
  }

  private static HistoryRecord job(long position, String worker) {
    return record(position, "JOB", "CREATED", "\"worker\":\"%s\"".formatted(worker));
  }

  private static HistoryRecord record(long position, String type, String intent, String value) {
    return HistoryRecord.parse(
        """
        {"partitionId":1,"position":%d,"key":%d,"valueType":"%s","intent":"%s","timestamp":1700000000000,"value":{%s}}"""
            .formatted(position, position, type, intent, value));
  }
}

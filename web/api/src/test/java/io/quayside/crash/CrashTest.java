package io.quayside.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.exporter.ChainVerifier;
import io.quayside.platform.DemoClient;
import io.quayside.platform.DemoRequisitions;
import io.quayside.platform.Part;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Broker, application and database are killed while 200 approvals run, as a power failure would end them. Afterwards every
 * requisition has become exactly one order, no number is missing, and the chain of the history is unbroken.
 */
@Tag("crash")
class CrashTest {

  private static final int APPROVALS = 200;
  private static final TestPlatform PLATFORM = TestPlatform.own();

  /** Of the demo's orders too, which come from the same sequence, one for each year; orders from before the system have no requisition. */
  private static final String COMPANIES_WITH_GAPS =
      """
      SELECT COUNT(*) FROM (
        SELECT company_code FROM purchasing_order WHERE requisition_id IS NOT NULL
        GROUP BY company_code, SUBSTRING_INDEX(number, '-', 2)
        HAVING COUNT(*) <> MAX(CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED))
      ) gaps""";

  @AfterAll
  static void stop() {
    PLATFORM.close();
  }

  @Test
  void everyApprovalEndsWithOneOrderAlthoughEverythingIsKilled() throws Exception {
    var client = new DemoClient(PLATFORM);
    var submitted = submit(client);

    try (var approvers = new Approvers(client, "anna", "aron", "abel", "alma")) {
      killWhen(approvers, APPROVALS / 8, PLATFORM.zeebe());
      killWhen(approvers, APPROVALS / 4, PLATFORM.application());
      killWhen(approvers, APPROVALS / 2, PLATFORM.database());
      await().atMost(Duration.ofMinutes(12)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> assertOrdered(submitted));
    }

    assertOneOrderEach(submitted);
    await().atMost(Duration.ofMinutes(1)).untilAsserted(CrashTest::assertChainIsUnbroken);
  }

  private static void assertOneOrderEach(List<String> requisitions) throws SQLException {
    var ours = " FROM purchasing_order WHERE requisition_id IN (%s)".formatted(String.join(",", requisitions));
    try (var connection = connect()) {
      assertThat(number(connection, "SELECT COUNT(*)" + ours)).isEqualTo(APPROVALS);
      assertThat(number(connection, "SELECT COUNT(DISTINCT requisition_id)" + ours)).isEqualTo(APPROVALS);
      assertThat(number(connection, "SELECT COUNT(DISTINCT company_code, number)" + ours)).isEqualTo(APPROVALS);
      assertThat(number(connection, COMPANIES_WITH_GAPS)).as("companies with gaps").isZero();
    }
  }

  private static List<String> submit(DemoClient client) throws IOException {
    var requisitions = new DemoRequisitions(client);
    var ids = new ArrayList<String>();
    for (var requester : new String[] {"rita", "rob", "bea"}) {
      int open = APPROVALS - ids.size();
      ids.addAll(requisitions.submit(requester, requester.equals("bea") ? open : APPROVALS / 3, 1_500));
    }
    return ids;
  }

  /** Kills the part in the middle of the work and starts it again, while everybody goes on working. */
  private static void killWhen(Approvers approvers, int accepted, Part part) throws InterruptedException {
    await().atMost(Duration.ofMinutes(4)).until(() -> approvers.accepted() >= accepted);
    PLATFORM.kill(part);
    assertThat(part.alive()).isFalse();
    Thread.sleep(1000);
    PLATFORM.restart(part);
  }

  private static void assertOrdered(List<String> requisitions) throws SQLException {
    try (var connection = connect()) {
      var ordered = "SELECT COUNT(*) FROM purchasing_requisition WHERE status = 'ORDERED' AND id IN (%s)";
      assertThat(number(connection, ordered.formatted(String.join(",", requisitions)))).isEqualTo(requisitions.size());
    }
  }

  private static void assertChainIsUnbroken() throws SQLException {
    try (var connection = connect()) {
      assertThat(ChainVerifier.verify(connection)).isNotEmpty().allSatisfy(result -> {
        assertThat(result.ok()).as("first broken: %s", result.firstBroken()).isTrue();
        assertThat(result.records()).isGreaterThan(APPROVALS);
      });
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Connection connect() throws SQLException {
    var address = PLATFORM.historyDatabase();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}

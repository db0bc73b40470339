package io.quayside.workflow;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The relay's side of the outbox. A row is claimed by moving its next attempt beyond a lease, so that no lock is held
 * while the engine is called, and a relay that dies leaves rows that come up again by themselves.
 */
@Component
public class OutboxRows {

  private static final String PENDING = "done_at is null and failed_at is null";
  private static final int ERROR_LENGTH = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Read committed, so that claiming takes no gap locks, which would hold up those who write new rows. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public List<OutboxRow> claim(int limit, Duration lease) {
    Instant now = clock.instant();
    List<OutboxRow> rows =
        jdbc.sql(
                "select id, payload, business_key, created_at, attempts from workflow_outbox where " + PENDING
                    + " and next_attempt_at <= ? order by id limit ? for update skip locked")
            .params(UtcTime.column(now), limit)
            .query((row, number) -> row(row))
            .list();
    if (!rows.isEmpty()) {
      jdbc.sql("update workflow_outbox set attempts = attempts + 1, next_attempt_at = :until where id in (:ids)")
          .param("until", UtcTime.column(now.plus(lease)))
          .param("ids", rows.stream().map(OutboxRow::id).toList())
          .update();
    }
    return rows;
  }

  public void markDone(long id) {
    jdbc.sql("update workflow_outbox set done_at = ? where id = ?").params(now(), id).update();
  }

  public void retryAfter(long id, Duration backoff, String error) {
    jdbc.sql("update workflow_outbox set next_attempt_at = ?, last_error = ? where id = ? and done_at is null")
        .params(UtcTime.column(clock.instant().plus(backoff)), shortened(error), id)
        .update();
  }

  /** The engine will never take it: the row stays for somebody to look at. */
  public void markFailed(long id, String error) {
    jdbc.sql("update workflow_outbox set failed_at = ?, last_error = ? where id = ? and done_at is null")
        .params(now(), shortened(error), id)
        .update();
  }

  /** Rows that the engine has had for so long that nobody asks for them any more. */
  public int forgetDoneBefore(Instant instant) {
    return jdbc.sql("delete from workflow_outbox where done_at < ?").param(UtcTime.column(instant)).update();
  }

  public long pending() {
    return jdbc.sql("select count(*) from workflow_outbox where " + PENDING).query(Long.class).single();
  }

  public long failed() {
    return jdbc.sql("select count(*) from workflow_outbox where done_at is null and failed_at is not null")
        .query(Long.class)
        .single();
  }

  private Object now() {
    return UtcTime.column(clock.instant());
  }

  private static String shortened(String error) {
    return error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
  }

  private static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        WorkflowJson.read(row.getString("payload"), OutboxMessage.class),
        row.getString("business_key"),
        UtcTime.instant(row.getObject("created_at", LocalDateTime.class)),
        row.getInt("attempts") + 1);
  }
}

package io.quayside.workflow;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that go out when the business transaction has committed, and only then. Claimed by a lease, as outbox rows are. */
@Component
public class MailQueue {

  public record QueuedMail(long id, Mail mail, int attempts) {}

  private static final int ERROR_LENGTH = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailQueue(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Mail mail) {
    add(mail, clock.instant());
  }

  /** Goes out at this time at the earliest. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Mail mail, Instant notBefore) {
    long id = Ids.next();
    jdbc.sql(
            """
            insert into workflow_mail (id, recipient, subject, body, business_key, created_at, next_attempt_at)
            values (:id, :recipient, :subject, :body, :businessKey, :now, :notBefore)""")
        .param("id", id)
        .param("recipient", mail.recipient())
        .param("subject", mail.subject())
        .param("body", mail.body())
        .param("businessKey", mail.businessKey())
        .param("now", UtcTime.column(clock.instant()))
        .param("notBefore", UtcTime.column(notBefore))
        .update();
    if (mail.attachment() != null) {
      jdbc.sql("insert into workflow_mail_attachment (mail_id, file_name, pdf) values (?, ?, ?)")
          .params(id, mail.attachment().fileName(), mail.attachment().pdf())
          .update();
    }
  }

  @Transactional(isolation = Isolation.READ_COMMITTED)
  public List<QueuedMail> claim(int limit, Duration lease) {
    Instant now = clock.instant();
    List<QueuedMail> mails =
        jdbc.sql(
                """
                select id, recipient, subject, body, business_key, attempts from workflow_mail
                where sent_at is null and next_attempt_at <= ? order by id limit ? for update skip locked""")
            .params(UtcTime.column(now), limit)
            .query((row, number) ->
                new QueuedMail(
                    row.getLong("id"),
                    new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("business_key"),
                        attachment(row.getLong("id"))),
                    row.getInt("attempts") + 1))
            .list();
    if (!mails.isEmpty()) {
      jdbc.sql("update workflow_mail set attempts = attempts + 1, next_attempt_at = :until where id in (:ids)")
          .param("until", UtcTime.column(now.plus(lease)))
          .param("ids", mails.stream().map(QueuedMail::id).toList())
          .update();
    }
    return mails;
  }

  private Mail.@Nullable Attachment attachment(long mailId) {
    return jdbc.sql("select file_name, pdf from workflow_mail_attachment where mail_id = ?")
        .param(mailId)
        .query((row, number) -> new Mail.Attachment(row.getString("file_name"), row.getBytes("pdf")))
        .optional()
        .orElse(null);
  }

  public void markSent(long id) {
    jdbc.sql("update workflow_mail set sent_at = ? where id = ?").params(UtcTime.column(clock.instant()), id).update();
  }

  public void retryAfter(long id, Duration backoff, String error) {
    jdbc.sql("update workflow_mail set next_attempt_at = ?, last_error = ? where id = ?")
        .params(
            UtcTime.column(clock.instant().plus(backoff)),
            error.substring(0, Math.min(error.length(), ERROR_LENGTH)),
            id)
        .update();
  }

  public int forgetSentBefore(Instant instant) {
    return jdbc.sql("delete from workflow_mail where sent_at < ?").param(UtcTime.column(instant)).update();
  }

  public long waiting() {
    return jdbc.sql("select count(*) from workflow_mail where sent_at is null").query(Long.class).single();
  }
}

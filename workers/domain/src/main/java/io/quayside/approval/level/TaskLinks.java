package io.quayside.approval.level;

import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Ids;
import io.quayside.shared.LinkSignature;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links in mails to the task of a level, of which another place may be the one to open by then. Each is for one person, for a
 * while and once; it says which page to open after login, and decides nothing.
 */
@Component
public class TaskLinks {

  private static final String PURPOSE = "task";

  private record Link(String username, long processInstanceKey, int approvalLevel, LocalDateTime expiresAt, LocalDateTime usedAt) {}

  private final JdbcClient jdbc;
  private final LinkSignature signature;
  private final LevelTasks tasks;
  private final Clock clock;
  private final String publicUrl;
  private final Duration validFor;

  TaskLinks(
      JdbcClient jdbc,
      LinkSignature signature,
      LevelTasks tasks,
      Clock clock,
      @Value("${quayside.public-url:http://localhost:8000}") String publicUrl,
      @Value("${quayside.links.valid-for:7d}") Duration validFor) {
    this.jdbc = jdbc;
    this.signature = signature;
    this.tasks = tasks;
    this.clock = clock;
    this.publicUrl = publicUrl;
    this.validFor = validFor;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  String create(String username, long processInstanceKey, int level) {
    long id = Ids.next();
    jdbc.sql("insert into approval_task_link (id, username, process_instance_key, approval_level, expires_at) values (?, ?, ?, ?, ?)")
        .params(id, username, processInstanceKey, level, UtcTime.column(clock.instant().plus(validFor)))
        .update();
    return publicUrl + "/#/task-links/" + signature.token(PURPOSE, id);
  }

  /** The key of the task that the link is about; afterwards the link is used up. */
  @Transactional
  public long open(String token, CurrentUser user) {
    long id = signature.id(PURPOSE, token);
    Link link = find(id);
    if (!link.username().equals(user.username())) {
      throw new Refusal.Forbidden("link-of-another", "This link was sent to somebody else. Your own tasks are in your task list.");
    }
    Instant now = clock.instant();
    if (link.usedAt() != null) {
      throw new Refusal.Conflict("link-used", "This link was used before. You find the task in your task list.");
    }
    if (!UtcTime.instant(link.expiresAt()).isAfter(now)) {
      throw new Refusal.Conflict("link-expired", "This link has expired. You find the task in your task list.");
    }
    UserTask task = tasks.of(link.processInstanceKey(), link.approvalLevel(), user.username())
        .filter(found -> found.companyCode() != null && user.sees(found.companyCode()))
        .orElseThrow(() -> new Refusal.Conflict("task-not-there", "The task is not in the task list yet. Try again in a moment."));
    jdbc.sql("update approval_task_link set used_at = ? where id = ?").params(UtcTime.column(now), id).update();
    return task.key();
  }

  @Transactional
  public int forgetExpiredBefore(Instant instant) {
    return jdbc.sql("delete from approval_task_link where expires_at < ?").param(UtcTime.column(instant)).update();
  }

  /** Locked: of two who open it at once the second finds it used. */
  private Link find(long id) {
    return jdbc.sql("select * from approval_task_link where id = ? for update")
        .param(id)
        .query(Link.class)
        .optional()
        .orElseThrow(() -> new Refusal.NotFound("link", "of this address"));
  }
}

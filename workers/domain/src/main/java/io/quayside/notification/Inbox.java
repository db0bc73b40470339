package io.quayside.notification;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each person has been told in the application. Everybody reads their own, of the companies that they see. */
@Component
public class Inbox {

  /** @param taskId the task to open, once it is in the task list; {@code page} leads to everything else */
  public record Entry(
      long id, NoticeKind kind, @Nullable String companyCode, String subject, String text, @Nullable String page, @Nullable Long taskId,
      @Nullable String businessKey, Instant createdAt, @Nullable Instant readAt) {}

  private static final int LONGEST = 2000;

  private static final String OF_LEVEL =
      "from history_task t where t.process_instance_key = n.process_instance_key and t.element_id = 'UserTask_Approve' and t.approval_level = n.approval_level";

  /** A level may ask several people: the task that is open still. */
  private static final String TASK = "coalesce(n.task_key, (select t.task_key " + OF_LEVEL + " order by t.state = 'CREATED' desc, t.task_key desc limit 1))";
  private static final String MINE = " from notification_notice n where n.username = :me and (n.company_code is null or n.company_code in (:companies))";

  /** What others have done meanwhile needs nobody's eye. */
  private static final String UNREAD =
      " and n.read_at is null and not exists (select 1 from history_task done where done.task_key = n.task_key and done.state <> 'CREATED')"
          + " and (not exists (select 1 " + OF_LEVEL + ") or exists (select 1 " + OF_LEVEL + " and t.state = 'CREATED'))";

  private final JdbcClient jdbc;
  private final Clock clock;

  Inbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(Notice notice) {
    var task = notice.about() instanceof Notice.About.Task about ? about : null;
    var level = notice.about() instanceof Notice.About.Level about ? about : null;
    jdbc.sql(
            """
            insert into notification_notice (id, username, kind, company_code, subject, text, page, task_key, process_instance_key,
              approval_level, business_key, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(Ids.next())
        .param(notice.username())
        .param(notice.kind().name())
        .param(notice.companyCode())
        .param(notice.subject())
        .param(cut(notice.text().strip()))
        .param(notice.page())
        .param(task == null ? null : task.key())
        .param(level == null ? null : level.processInstanceKey())
        .param(level == null ? null : level.level())
        .param(notice.businessKey())
        .param(UtcTime.column(clock.instant()))
        .update();
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public Page<Entry> list(String username, Collection<String> companies, List<Long> ids, boolean unread, Pageable page) {
    if (companies.isEmpty()) {
      return Page.empty(page);
    }
    var where = MINE + (unread ? UNREAD : "") + (ids.isEmpty() ? "" : " and n.id in (:ids)");
    var rows = mine("select n.*, " + TASK + " as shown_task" + where + " order by n.created_at desc, n.id desc limit :limit offset :offset",
            username, companies, ids)
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(Inbox::entry)
        .list();
    return new PageImpl<>(rows, page, mine("select count(*)" + where, username, companies, ids).query(Long.class).single());
  }

  @Transactional(readOnly = true)
  public long unread(String username, Collection<String> companies) {
    return companies.isEmpty() ? 0 : mine("select count(*)" + MINE + UNREAD, username, companies, List.of()).query(Long.class).single();
  }

  /** Gives the entry as it is then; one that was read before keeps its time. */
  @Transactional
  public Entry read(long id, String username, Collection<String> companies) {
    jdbc.sql("update notification_notice set read_at = ? where id = ? and username = ? and read_at is null")
        .params(UtcTime.column(clock.instant()), id, username)
        .update();
    return find(id, username, companies).orElseThrow(() -> new Refusal.NotFound("notice", id));
  }

  @Transactional
  public int readAll(String username) {
    return jdbc.sql("update notification_notice set read_at = ? where username = ? and read_at is null")
        .params(UtcTime.column(clock.instant()), username)
        .update();
  }

  @Transactional
  public int forgetBefore(Instant instant) {
    jdbc.sql("delete from notification_task where told_at < ?").param(UtcTime.column(instant)).update();
    return jdbc.sql("delete from notification_notice where created_at < ?").param(UtcTime.column(instant)).update();
  }

  private Optional<Entry> find(long id, String username, Collection<String> companies) {
    return companies.isEmpty()
        ? Optional.empty()
        : mine("select n.*, " + TASK + " as shown_task" + MINE + " and n.id in (:ids)", username, companies, List.of(id)).query(Inbox::entry).optional();
  }

  private JdbcClient.StatementSpec mine(String sql, String username, Collection<String> companies, List<Long> ids) {
    return jdbc.sql(sql).param("me", username).param("companies", companies).param("ids", ids);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var read = row.getObject("read_at", LocalDateTime.class);
    return new Entry(
        row.getLong("id"),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("company_code"),
        row.getString("subject"),
        row.getString("text"),
        row.getString("page"),
        row.getObject("shown_task", Long.class),
        row.getString("business_key"),
        UtcTime.instant(row.getObject("created_at", LocalDateTime.class)),
        read == null ? null : UtcTime.instant(read));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}

package io.quayside.notification;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices that wait for the next digest of their reader. */
@Component
class DigestEntries {

  record Entry(long id, String subject, String link) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  DigestEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Notice notice) {
    jdbc.sql("insert into notification_digest_entry (id, username, subject, link, created_at) values (?, ?, ?, ?, ?)")
        .params(Ids.next(), notice.username(), notice.subject(), notice.link(), UtcTime.column(clock.instant()))
        .update();
  }

  List<String> readers() {
    return jdbc.sql("select distinct username from notification_digest_entry").query(String.class).list();
  }

  boolean hasOlderThan(String username, Instant instant) {
    return jdbc.sql("select exists (select 1 from notification_digest_entry where username = ? and created_at < ?)")
        .params(username, UtcTime.column(instant))
        .query(Boolean.class)
        .single();
  }

  /** Locks them, so that one of several applications takes them. */
  List<Entry> take(String username) {
    List<Entry> entries =
        jdbc.sql("select id, subject, link from notification_digest_entry where username = ? order by id for update skip locked")
            .param(username)
            .query(Entry.class)
            .list();
    if (!entries.isEmpty()) {
      jdbc.sql("delete from notification_digest_entry where id in (:ids)").param("ids", entries.stream().map(Entry::id).toList()).update();
    }
    return entries;
  }
}

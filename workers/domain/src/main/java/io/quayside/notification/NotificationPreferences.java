package io.quayside.notification;

import io.quayside.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person chose; who never chose gets every mail at once, but none about the work of groups. */
@Component
public class NotificationPreferences {

  private final JdbcClient jdbc;

  NotificationPreferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Preferences of(String username) {
    return jdbc.sql("select * from notification_preference where username = ?")
        .param(username)
        .query((row, number) -> preferences(row))
        .optional()
        .orElse(Preferences.USUAL);
  }

  @Transactional
  public void set(String username, Preferences preferences) {
    check(preferences);
    jdbc.sql(
            """
            replace into notification_preference (username, tasks, reminders, mentions, outcomes, work, digest_at, quiet_from, quiet_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(username)
        .param(preferences.tasks().name())
        .param(preferences.reminders().name())
        .param(preferences.mentions().name())
        .param(preferences.outcomes().name())
        .param(preferences.work().name())
        .param(preferences.digestAt())
        .param(preferences.quietFrom())
        .param(preferences.quietUntil())
        .update();
  }

  private static void check(Preferences preferences) {
    if ((preferences.quietFrom() == null) != (preferences.quietUntil() == null)) {
      throw new Refusal.Invalid(preferences.quietFrom() == null ? "quietFrom" : "quietUntil", "is needed too");
    }
    if (preferences.quietFrom() != null && Objects.equals(preferences.quietFrom(), preferences.quietUntil())) {
      throw new Refusal.Invalid("quietUntil", "must differ from the beginning");
    }
  }

  private static Preferences preferences(ResultSet row) throws SQLException {
    return new Preferences(
        MailChoice.valueOf(row.getString("tasks")),
        MailChoice.valueOf(row.getString("reminders")),
        MailChoice.valueOf(row.getString("mentions")),
        MailChoice.valueOf(row.getString("outcomes")),
        MailChoice.valueOf(row.getString("work")),
        row.getObject("digest_at", LocalTime.class),
        row.getObject("quiet_from", LocalTime.class),
        row.getObject("quiet_until", LocalTime.class));
  }
}

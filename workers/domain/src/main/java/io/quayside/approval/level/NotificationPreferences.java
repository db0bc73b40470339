package io.quayside.approval.level;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody wants a mail for each task, or looks at the task list. */
@Component
public class NotificationPreferences {

  public enum MailPreference {
    IMMEDIATE,
    NONE
  }

  private final JdbcClient jdbc;

  NotificationPreferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public MailPreference of(String username) {
    return jdbc.sql("select mail from approval_notification_preference where username = ?")
        .param(username)
        .query(String.class)
        .optional()
        .map(MailPreference::valueOf)
        .orElse(MailPreference.IMMEDIATE);
  }

  @Transactional
  public void set(String username, MailPreference preference) {
    jdbc.sql(
            """
            insert into approval_notification_preference (username, mail) values (:username, :mail)
            on duplicate key update mail = :mail""")
        .param("username", username)
        .param("mail", preference.name())
        .update();
  }

  boolean wantsMail(String username) {
    return of(username) == MailPreference.IMMEDIATE;
  }
}

package io.quayside.notification;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times are those of the company's clock. Quiet hours may pass midnight; without both ends there are none. */
public record Preferences(
    MailChoice tasks,
    MailChoice reminders,
    MailChoice mentions,
    MailChoice outcomes,
    MailChoice work,
    LocalTime digestAt,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil) {

  static final Preferences USUAL =
      new Preferences(
          MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.NONE, LocalTime.of(8, 0), null,
          null);

  public MailChoice of(NoticeKind kind) {
    return switch (kind) {
      case TASK -> tasks;
      case REMINDER -> reminders;
      case MENTION -> mentions;
      case OUTCOME -> outcomes;
      case WORK -> work;
    };
  }

  boolean isQuietAt(LocalTime time) {
    if (quietFrom == null || quietUntil == null) {
      return false;
    }
    boolean begun = !time.isBefore(quietFrom);
    boolean over = !time.isBefore(quietUntil);
    return quietFrom.isBefore(quietUntil) ? begun && !over : begun || !over;
  }
}

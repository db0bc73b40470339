package io.quayside.web.notification;

import io.quayside.identity.CurrentUser;
import io.quayside.notification.MailChoice;
import io.quayside.notification.NotificationPreferences;
import io.quayside.notification.Preferences;
import io.quayside.web.support.AnyRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller wants to be told. */
@RestController
@RequestMapping("/api/notification-preference")
@AnyRole
class NotificationPreferenceController {

  record Body(
      @NotNull MailChoice tasks,
      @NotNull MailChoice reminders,
      @NotNull MailChoice mentions,
      @NotNull MailChoice outcomes,
      @NotNull MailChoice work,
      @NotNull LocalTime digestAt,
      LocalTime quietFrom,
      LocalTime quietUntil) {

    static Body of(Preferences chosen) {
      return new Body(chosen.tasks(), chosen.reminders(), chosen.mentions(), chosen.outcomes(), chosen.work(), chosen.digestAt(),
          chosen.quietFrom(), chosen.quietUntil());
    }

    Preferences preferences() {
      return new Preferences(tasks, reminders, mentions, outcomes, work, digestAt, quietFrom, quietUntil);
    }
  }

  private final NotificationPreferences preferences;

  NotificationPreferenceController(NotificationPreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping
  Body get(CurrentUser user) {
    return Body.of(preferences.of(user.username()));
  }

  @PutMapping
  Body set(@Valid @RequestBody Body body, CurrentUser user) {
    preferences.set(user.username(), body.preferences());
    return body;
  }
}

package io.quayside.web.delegation;

import io.quayside.approval.level.NotificationPreferences;
import io.quayside.approval.level.NotificationPreferences.MailPreference;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the caller wants a mail for each task. */
@RestController
@RequestMapping("/api/notification-preference")
@RolesAllowed({
  Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3,
  Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER,
  Role.Names.PROCESS_OWNER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR
})
class NotificationPreferenceController {

  record Preference(@NotNull MailPreference mail) {}

  private final NotificationPreferences preferences;

  NotificationPreferenceController(NotificationPreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping
  Preference get(CurrentUser user) {
    return new Preference(preferences.of(user.username()));
  }

  @PutMapping
  Preference set(@Valid @RequestBody Preference preference, CurrentUser user) {
    preferences.set(user.username(), preference.mail());
    return preference;
  }
}

package io.quayside.notification;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail a day instead of many. */
@Service
public class SendingDigests {

  private final DigestEntries entries;
  private final NotificationPreferences preferences;
  private final PersonalClock clock;
  private final UserDirectory directory;
  private final MailQueue mails;

  SendingDigests(
      DigestEntries entries, NotificationPreferences preferences, PersonalClock clock, UserDirectory directory, MailQueue mails) {
    this.entries = entries;
    this.preferences = preferences;
    this.clock = clock;
    this.directory = directory;
    this.mails = mails;
  }

  /** Whose notices have waited past the time of the day that they chose. Told again, it finds nothing left. */
  @Transactional
  public void sendDue() {
    entries.readers().stream().map(directory::find).flatMap(user -> user.stream()).filter(this::isDue).forEach(this::send);
  }

  private boolean isDue(DirectoryUser user) {
    ZonedDateTime now = clock.now(user, null);
    ZonedDateTime today = now.with(preferences.of(user.username()).digestAt());
    Instant last = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    return entries.hasOlderThan(user.username(), last);
  }

  private void send(DirectoryUser user) {
    List<DigestEntries.Entry> taken = entries.take(user.username());
    if (taken.isEmpty() || !user.enabled() || user.email() == null || user.email().isBlank()) {
      return;
    }
    String list = taken.stream().map(entry -> "- %s\n  %s\n".formatted(entry.subject(), entry.link())).collect(Collectors.joining("\n"));
    String body = "Dear %s,\n\nsince the last digest:\n\n%s".formatted(user.name(), list);
    String subject = taken.size() == 1 ? taken.getFirst().subject() : "%d notices".formatted(taken.size());
    mails.add(new Mail(user.email(), subject, body, null), PersonalClock.afterQuiet(preferences.of(user.username()), clock.now(user, null)));
  }
}

package io.quayside.notification;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people, the way they want to be told, once the business transaction has committed. */
@Component
public class Notices {

  private final UserDirectory directory;
  private final NotificationPreferences preferences;
  private final PersonalClock clock;
  private final DigestEntries digest;
  private final MailQueue mails;

  Notices(UserDirectory directory, NotificationPreferences preferences, PersonalClock clock, DigestEntries digest, MailQueue mails) {
    this.directory = directory;
    this.preferences = preferences;
    this.clock = clock;
    this.digest = digest;
    this.mails = mails;
  }

  /** Does nothing for somebody who has left, has no address or does not want to know. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Notice notice) {
    directory
        .find(notice.username())
        .filter(DirectoryUser::enabled)
        .filter(user -> user.email() != null && !user.email().isBlank())
        .ifPresent(user -> send(notice, user));
  }

  private void send(Notice notice, DirectoryUser user) {
    Preferences wanted = preferences.of(user.username());
    switch (wanted.of(notice.kind())) {
      case IMMEDIATE -> mails.add(mail(notice, user), PersonalClock.afterQuiet(wanted, clock.now(user, notice.companyCode())));
      case DIGEST -> digest.add(notice);
      case NONE -> {}
    }
  }

  private static Mail mail(Notice notice, DirectoryUser user) {
    String body = "Dear %s,\n\n%s\n\n%s\n".formatted(user.name(), notice.text().strip(), notice.link());
    return new Mail(user.email(), notice.subject(), body, notice.businessKey());
  }
}

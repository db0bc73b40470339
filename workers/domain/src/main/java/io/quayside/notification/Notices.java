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
  private final Inbox inbox;

  Notices(
      UserDirectory directory, NotificationPreferences preferences, PersonalClock clock, DigestEntries digest, MailQueue mails, Inbox inbox) {
    this.directory = directory;
    this.preferences = preferences;
    this.clock = clock;
    this.digest = digest;
    this.mails = mails;
    this.inbox = inbox;
  }

  /** In the application in any case; by mail whoever has an address and wants it. Nobody tells those who have left. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Notice notice) {
    directory
        .find(notice.username())
        .filter(DirectoryUser::enabled)
        .ifPresent(user -> {
          inbox.add(notice);
          sendMail(notice, user);
        });
  }

  private void sendMail(Notice notice, DirectoryUser user) {
    if (user.email() == null || user.email().isBlank()) {
      return;
    }
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

package io.quayside.approval.delegation;

import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the stand-in. */
@Component
class DelegationNotice {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'");

  private final MailQueue mails;
  private final UserDirectory directory;
  private final String publicUrl;

  DelegationNotice(
      MailQueue mails, UserDirectory directory, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.mails = mails;
    this.directory = directory;
    this.publicUrl = publicUrl;
  }

  void agreed(DelegationTerms terms) {
    String delegator = directory.nameOf(terms.delegator());
    send(
        terms,
        "You stand in for " + delegator,
        """
        From %s until %s you may act on the tasks of %s%s%s.%s

        You find them in your task list under "Delegated": %s/#/tasks
        """
            .formatted(
                at(terms.period().from()),
                at(terms.period().until()),
                delegator,
                terms.companyCode() == null ? "" : " in company " + terms.companyCode(),
                terms.cap() == null ? "" : " up to " + terms.cap(),
                terms.reason() == null ? "" : "\nReason: " + terms.reason(),
                publicUrl));
  }

  void ended(DelegationTerms terms) {
    String delegator = directory.nameOf(terms.delegator());
    send(
        terms,
        "You no longer stand in for " + delegator,
        "From now on %s acts on their own tasks again.%n".formatted(delegator));
  }

  private void send(DelegationTerms terms, String subject, String body) {
    directory
        .find(terms.delegate())
        .filter(delegate -> delegate.email() != null)
        .ifPresent(delegate -> mails.add(new Mail(delegate.email(), subject, body, null)));
  }

  private static String at(Instant instant) {
    return TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}

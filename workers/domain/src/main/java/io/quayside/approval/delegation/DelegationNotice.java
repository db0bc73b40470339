package io.quayside.approval.delegation;

import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import io.quayside.notification.PersonalClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the stand-in. */
@Component
class DelegationNotice {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm xxx");

  private final Notices notices;
  private final UserDirectory directory;
  private final PersonalClock clock;
  private final String publicUrl;

  DelegationNotice(
      Notices notices, UserDirectory directory, PersonalClock clock, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.notices = notices;
    this.directory = directory;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  void agreed(DelegationTerms terms) {
    String delegator = directory.nameOf(terms.delegator());
    send(
        terms,
        "You stand in for " + delegator,
        """
        From %s until %s you may act on the tasks of %s%s%s.%s
        You find them in your task list under "Delegated to me".
        """
            .formatted(
                at(terms.period().from(), terms),
                at(terms.period().until(), terms),
                delegator,
                terms.companyCode() == null ? "" : " in company " + terms.companyCode(),
                terms.cap() == null ? "" : " up to " + terms.cap(),
                terms.reason() == null ? "" : "\nReason: " + terms.reason()));
  }

  void ended(DelegationTerms terms) {
    String delegator = directory.nameOf(terms.delegator());
    send(
        terms,
        "You no longer stand in for " + delegator,
        "You do not act on the tasks of %s any more.%n".formatted(delegator));
  }

  private void send(DelegationTerms terms, String subject, String text) {
    notices.send(
        new Notice(terms.delegate(), NoticeKind.OUTCOME, terms.companyCode(), subject, text, publicUrl + "/#/delegations", null));
  }

  private String at(Instant instant, DelegationTerms terms) {
    return directory.find(terms.delegate())
        .map(delegate -> TIME.format(clock.at(instant, delegate, terms.companyCode())))
        .orElseGet(instant::toString);
  }
}

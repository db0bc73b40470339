package io.quayside.worker.outbox;

import io.quayside.approval.level.TaskLinks;
import io.quayside.notification.Inbox;
import io.quayside.workflow.MailQueue;
import io.quayside.workflow.OutboxRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what has long been delivered. Histories and decisions are elsewhere and stay. */
@Component
@Profile("workers")
class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final OutboxRows rows;
  private final MailQueue mails;
  private final TaskLinks links;
  private final Inbox inbox;
  private final Clock clock;
  private final Duration keep;

  Housekeeping(OutboxRows rows, MailQueue mails, TaskLinks links, Inbox inbox, Clock clock, @Value("${quayside.outbox.keep:30d}") Duration keep) {
    this.rows = rows;
    this.mails = mails;
    this.links = links;
    this.inbox = inbox;
    this.clock = clock;
    this.keep = keep;
  }

  @Scheduled(cron = "0 30 3 * * *")
  void forget() {
    Instant before = clock.instant().minus(keep);
    LOG.info("Forgot {} outbox rows, {} mails, {} links and {} notices", rows.forgetDoneBefore(before), mails.forgetSentBefore(before),
        links.forgetExpiredBefore(before), inbox.forgetBefore(before));
  }
}

package io.quayside.worker.outbox;

import io.quayside.notification.SendingDigests;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whose digest is due. */
@Component
@Profile("workers")
class DigestRelay {

  private final SendingDigests digests;

  DigestRelay(SendingDigests digests) {
    this.digests = digests;
  }

  @Scheduled(fixedDelayString = "${quayside.mail.digest-interval:1m}")
  void relay() {
    digests.sendDue();
  }
}

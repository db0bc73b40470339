package io.quayside.worker.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pollInterval how long a row written by another process may wait; approvers wait so much longer for the next task
 * @param inFlight rows that are with the engine at the same time
 * @param lease how long a claimed row stays with its relay; longer than a request can take
 */
@ConfigurationProperties("quayside.outbox")
record OutboxSettings(
    @DefaultValue("100ms") Duration pollInterval,
    @DefaultValue("32") int inFlight,
    @DefaultValue("30s") Duration lease,
    @DefaultValue("10s") Duration requestTimeout,
    @DefaultValue("1h") Duration messageTimeToLive) {

  OutboxSettings {
    if (lease.compareTo(requestTimeout) <= 0) {
      throw new IllegalArgumentException("quayside.outbox.lease must be longer than quayside.outbox.request-timeout");
    }
  }
}

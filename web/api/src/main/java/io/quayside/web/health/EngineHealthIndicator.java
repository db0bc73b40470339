package io.quayside.web.health;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up while every partition of the engine has a leader. */
@Component
class EngineHealthIndicator extends AbstractHealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final CamundaClient engine;

  EngineHealthIndicator(CamundaClient engine) {
    super("The engine does not answer");
    this.engine = engine;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var topology = engine.newTopologyRequest().requestTimeout(PATIENCE).send().join();
    var led = topology.getBrokers().stream()
        .flatMap(broker -> broker.getPartitions().stream())
        .filter(partition -> partition.isLeader())
        .count();
    health.status(led == topology.getPartitionsCount() ? "UP" : "DOWN")
        .withDetail("partitions", topology.getPartitionsCount())
        .withDetail("led", led);
  }
}

package io.quayside.worker.deployment;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Deploys before the application calls itself ready. Waits for an engine that is away, but ends the start when the engine
 * refuses a model: running with yesterday's processes unnoticed would be worse.
 */
@Component
@Profile("workers")
class DeploymentAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DeploymentAtStart.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ModelDeployment deployment;
  private final ApplicationEventPublisher events;

  DeploymentAtStart(ModelDeployment deployment, ApplicationEventPublisher events) {
    this.deployment = deployment;
    this.events = events;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    while (!deployed()) {
      Thread.sleep(PAUSE);
    }
    events.publishEvent(new ModelsDeployed());
  }

  private boolean deployed() {
    try {
      deployment.deploy();
      return true;
    } catch (ClientException e) {
      if (refused(e)) {
        throw new IllegalStateException("The engine refused the models: " + e.getMessage(), e);
      }
      LOG.warn("The models cannot be deployed yet: {}", e.getMessage());
      return false;
    }
  }

  private static boolean refused(ClientException e) {
    return e instanceof ClientStatusException status && status.getStatusCode() == Status.Code.INVALID_ARGUMENT;
  }
}

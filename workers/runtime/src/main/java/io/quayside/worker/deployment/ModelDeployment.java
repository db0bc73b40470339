package io.quayside.worker.deployment;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deploys all models at once, so that processes, decisions and forms that belong together change together. */
@Component
class ModelDeployment {

  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  /** An engine that has just started takes its time over all models. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final CamundaClient engine;
  private final ModelFiles files;

  ModelDeployment(CamundaClient engine, ModelFiles files) {
    this.engine = engine;
    this.files = files;
  }

  List<Deployed> deploy() {
    var deployed = Deployed.of(command(files.all()).requestTimeout(PATIENCE).send().join());
    log(deployed);
    return deployed;
  }

  private DeployResourceCommandStep2 command(List<Model> models) {
    var first = models.getFirst();
    var command = engine.newDeployResourceCommand().addResourceBytes(first.content(), first.name());
    for (var model : models.subList(1, models.size())) {
      command = command.addResourceBytes(model.content(), model.name());
    }
    return command;
  }

  private static void log(List<Deployed> deployed) {
    var changed = deployed.stream().filter(Deployed::changed).map(Deployed::toString).collect(Collectors.joining(", "));
    if (changed.isEmpty()) {
      LOG.info("The engine has all {} models already", deployed.size());
    } else {
      LOG.info("Deployed {}", changed);
    }
  }
}

package io.quayside.worker.deployment;

import io.camunda.client.api.response.DeploymentEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the engine made of one model. Resources that it knows already keep their key, which is older, so lower, than the
 * deployment's own; that is how a new version is told from an unchanged one.
 */
record Deployed(String kind, String id, int version, boolean changed) {

  static List<Deployed> of(DeploymentEvent event) {
    var deployment = event.getKey();
    return Stream.of(
            event.getProcesses().stream().map(process -> new Deployed(
                "process", process.getBpmnProcessId(), process.getVersion(), process.getProcessDefinitionKey() > deployment)),
            event.getDecisions().stream().map(decision -> new Deployed(
                "decision", decision.getDmnDecisionId(), decision.getVersion(), decision.getDecisionKey() > deployment)),
            event.getForm().stream().map(form -> new Deployed(
                "form", form.getFormId(), form.getVersion(), form.getFormKey() > deployment)))
        .flatMap(each -> each)
        .toList();
  }

  @Override
  public String toString() {
    return "%s %s (version %d)".formatted(kind, id, version);
  }
}

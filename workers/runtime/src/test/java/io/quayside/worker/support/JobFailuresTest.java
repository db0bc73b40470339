package io.quayside.worker.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.builder.AbstractFlowNodeBuilder;
import io.quayside.shared.Ids;
import io.quayside.worker.WorkersIntegrationTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobFailuresTest extends WorkersIntegrationTest {

  @Autowired TestWorkers workers;
  private final String key = Long.toString(Ids.next());

  @Test
  void aWorkerRunsOnAVirtualThreadAndItsLogNamesTheCase() {
    var result = run("test.succeed");

    assertThat(result).containsEntry("virtual", true).containsEntry("loggedKey", key);
    assertThat(workers.effects.get(key)).hasValue(1);
  }

  @Test
  void aBusinessFailureIsTheErrorThatTheModelHandles() {
    assertThat(run("test.refuse")).containsEntry("handled", "NO_VENDOR").containsEntry("lineId", "7");
  }

  @Test
  void anythingElseIsTriedAgainAndThenAnIncidentThatSaysWhy() {
    long instance = start("test.break");

    eventually().untilAsserted(() ->
        assertThat(jdbc.sql("select message from history_incident where process_instance_key = ?")
                .param(instance).query(String.class).list())
            .containsExactly("The rate of USD is missing (IllegalArgumentException)"));
    assertThat(workers.effects.get(key)).hasValue(2);
  }

  private Map<String, Object> run(String job) {
    deploy(job);
    return engine.newCreateInstanceCommand().bpmnProcessId("failures-" + job.replace('.', '-')).latestVersion()
        .variables(Map.of("businessKey", key)).withResult().requestTimeout(Duration.ofSeconds(60)).send().join().getVariablesAsMap();
  }

  private long start(String job) {
    deploy(job);
    return engine.newCreateInstanceCommand().bpmnProcessId("failures-" + job.replace('.', '-')).latestVersion()
        .variables(Map.of("businessKey", key)).send().join().getProcessInstanceKey();
  }

  private void deploy(String job) {
    String id = "failures-" + job.replace('.', '-');
    AbstractFlowNodeBuilder<?, ?> end =
        Bpmn.createExecutableProcess(id)
            .startEvent()
            .serviceTask("ServiceTask_Do", task ->
                task.zeebeJobType(job).zeebeJobRetries("2").zeebeTaskHeader("retryBackoff", "PT0.1S"))
            .boundaryEvent("BoundaryEvent_NoVendor", event -> event.error("NO_VENDOR"))
            .zeebeOutputExpression("\"NO_VENDOR\"", "handled")
            .zeebeOutputExpression("lineId", "lineId")
            .endEvent()
            .moveToActivity("ServiceTask_Do")
            .endEvent();
    engine.newDeployResourceCommand().addProcessModel(end.done(), id + ".bpmn").send().join();
  }
}

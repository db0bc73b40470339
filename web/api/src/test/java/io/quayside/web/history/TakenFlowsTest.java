package io.quayside.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quayside.shared.Ids;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The path taken has no gap behind an event-based gateway, although the engine logs no flow there. */
class TakenFlowsTest extends ApiTest {

  @Autowired CamundaClient engine;

  @Test
  void leadsThroughAnEventBasedGatewayToTheEventThatCameAbout() {
    var instance = waiting("case-" + Ids.next());
    engine.newPublishMessageCommand().messageName("test.answered").correlationKey(instance.businessKey()).timeToLive(Duration.ofMinutes(1)).send().join();

    var elements = await().atMost(Duration.ofSeconds(60)).until(() -> read(instance, "elements"), rows -> states(rows).contains("EndEvent_Answered COMPLETED"));
    assertThat(states(elements)).containsSubsequence(
        "Gateway_Wait COMPLETED", "Flow_Wait_Answered TAKEN", "CatchEvent_Answered COMPLETED", "Flow_Answered_End TAKEN", "EndEvent_Answered COMPLETED");
    assertThat(states(elements)).noneMatch(state -> state.startsWith("Flow_Wait_Late"));
    assertThat(read(instance, "steps")).filteredOn(step -> !step.path("arrivedBy").asString("").isEmpty()).singleElement().satisfies(step -> {
      assertThat(step.path("elementId").asString()).isEqualTo("CatchEvent_Answered");
      assertThat(step.path("arrivedBy").asString()).isEqualTo("Flow_Wait_Answered");
    });
  }

  private record Waiting(long key, String businessKey) {}

  private Waiting waiting(String businessKey) {
    var model = Bpmn.createExecutableProcess("taken-flows-test").startEvent()
        .eventBasedGateway("Gateway_Wait")
        .sequenceFlowId("Flow_Wait_Answered")
        .intermediateCatchEvent("CatchEvent_Answered", event -> event.message(message -> message.name("test.answered").zeebeCorrelationKeyExpression("businessKey")))
        .sequenceFlowId("Flow_Answered_End").endEvent("EndEvent_Answered")
        .moveToNode("Gateway_Wait")
        .sequenceFlowId("Flow_Wait_Late")
        .intermediateCatchEvent("Timer_Late", event -> event.timerWithDuration("P30D"))
        .endEvent("EndEvent_Late")
        .done();
    engine.newDeployResourceCommand().addProcessModel(model, "taken-flows-test.bpmn").send().join();
    var created = engine.newCreateInstanceCommand().bpmnProcessId("taken-flows-test").latestVersion()
        .variables(Map.of("businessKey", businessKey, "companyCode", "QNL", "title", "Wait", "requester", "rita")).send().join();
    return new Waiting(created.getProcessInstanceKey(), businessKey);
  }

  private List<JsonNode> read(Waiting instance, String what) {
    return StreamSupport.stream(api.as("otto").get("/api/process-instances/%d/%s".formatted(instance.key(), what)).json().spliterator(), false).toList();
  }

  private static List<String> states(List<JsonNode> elements) {
    return elements.stream().filter(element -> element.has("elementId"))
        .map(element -> element.path("elementId").asString() + " " + element.path("state").asString()).toList();
  }
}

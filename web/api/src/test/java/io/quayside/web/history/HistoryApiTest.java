package io.quayside.web.history;

import static io.quayside.web.task.Approvals.id;
import static io.quayside.web.task.Approvals.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.quayside.exporter.ChainVerifier;
import io.quayside.web.ApiTest;
import io.quayside.web.task.Approvals;
import io.quayside.web.task.Approvals.Approval;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class HistoryApiTest extends ApiTest {

  @Autowired CamundaClient engine;
  private Approvals approvals;

  @BeforeEach
  void approvals() {
    approvals = new Approvals(engine);
  }

  @Test
  void tellsACaseStepByStepWithWhoDecided() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    decide("anna", approval, Map.of("decision", "reject", "comment", "Too many gloves"));
    awaitState(approval, "COMPLETED");

    var steps = stream(api.as("otto").get("/api/process-instances/%d/steps".formatted(approval.instanceKey())).json()).toList();

    assertThat(steps).extracting(step -> Long.parseLong(step.path("position").asString())).isSorted();
    assertThat(steps).extracting(step -> step.at("/text/key").asString()).containsSubsequence("processStarted", "taskOffered", "rejected", "processEnded");
    assertThat(values(steps, "taskOffered").path("groups").asString()).isEqualTo("approver-1");
    assertThat(values(steps, "rejected").path("person").asString()).startsWith("Anna ");
    assertThat(values(steps, "rejected").path("level").asString()).isEqualTo("1");
    assertThat(values(steps, "rejected").path("comment").asString()).isEqualTo("Too many gloves");
    assertThat(values(steps, "processStarted").path("person").asString()).startsWith("Rita ");
    assertThat(Instant.parse(told(steps, "taskOffered").at("/text/times/due").asString())).isAfter(Instant.now());
    var decision = steps.stream().filter(step -> step.path("intent").asString().equals("COMPLETED") && step.path("kind").asString().equals("task")).findFirst().orElseThrow();
    assertThat(decision.path("actor").asString()).isEqualTo("anna");
    assertThat(decision.path("actorName").asString()).startsWith("Anna ");
    assertThat(decision.path("elementName").asString()).isEqualTo("Approve document");
    assertThat(decision.at("/variables/decision").asString()).isEqualTo("reject");
    assertThat(steps).extracting(step -> step.path("kind").asString()).contains("element", "task", "variable", "job", "timer");
  }

  @Test
  void tellsWhereACaseIsAndWhichWayItTook() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    task(api.as("anna"), "groups", approval);

    var elements = stream(api.as("anna").get("/api/process-instances/%d/elements".formatted(approval.instanceKey())).json()).toList();

    assertThat(elements).anySatisfy(element -> {
      assertThat(element.path("elementId").asString()).isEqualTo("UserTask_Approve");
      assertThat(element.path("state").asString()).isEqualTo("ACTIVE");
      assertThat(element.path("count").asInt()).isEqualTo(1);
    });
    assertThat(elements).extracting(element -> element.path("state").asString()).contains("TAKEN", "COMPLETED");
    var variables = stream(api.as("anna").get("/api/process-instances/%d/variables".formatted(approval.instanceKey())).json()).toList();
    assertThat(variables).anySatisfy(variable -> {
      assertThat(variable.path("name").asString()).isEqualTo("amountMinor");
      assertThat(variable.path("value").asLong()).isEqualTo(5000);
    });
  }

  @Test
  void findsCasesByKeyTextStateAndDayWithinTheCompanies() {
    var today = LocalDate.now(ZoneOffset.UTC);
    var approval = approvals.start("QUS", "rob", 5000, 1);
    task(api.as("anna"), "groups", approval);

    assertThat(found("petra", "businessKey=" + approval.businessKey())).hasSize(1);
    var sinceThen = "&startedFrom=" + today + "&startedUntil=" + LocalDate.now(ZoneOffset.UTC);
    assertThat(found("petra", "q=" + approval.businessKey() + "&state=ACTIVE&companyCode=QUS" + sinceThen)).hasSize(1);
    assertThat(found("petra", "q=" + approval.businessKey() + "&state=COMPLETED")).isEmpty();
    assertThat(found("petra", "q=" + approval.businessKey() + "&startedFrom=" + today.plusDays(2))).isEmpty();
    assertThat(found("cora", "businessKey=" + approval.businessKey())).isEmpty();
    assertThat(found("rita", "businessKey=" + approval.businessKey())).isEmpty();
    assertThat(found("rob", "businessKey=" + approval.businessKey())).hasSize(1);
    assertThat(api.as("cora").get("/api/process-instances/" + approval.instanceKey()).status()).isEqualTo(404);
    assertThat(api.as("petra").get("/api/process-instances?state=LOST").status()).isEqualTo(400);
  }

  @Test
  void givesTheDiagramOfTheVersionInForce() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    task(api.as("anna"), "groups", approval);
    var definition = api.as("anna").get("/api/process-instances/" + approval.instanceKey()).json().path("definitionKey").asString();

    assertThat(api.as("anna").get("/api/process-definitions/" + definition + "/xml").text()).contains("id=\"approval-chain\"");
    assertThat(stream(api.as("anna").get("/api/process-definitions").json()).map(row -> row.path("id").asString())).contains(definition);
    assertThat(api.as("anna").get("/api/process-definitions/1/xml").status()).isEqualTo(404);
  }

  @Test
  void showsIncidentsAndLetsTheAdministratorResolveThem() {
    var broken = approvals.start("QNL", "rita", 5000);
    var incident = await().atMost(Duration.ofSeconds(60)).until(
        () -> api.as("adam").get("/api/incidents?state=OPEN&processInstanceKey=" + broken.instanceKey()).json(), rows -> rows.size() == 1).get(0);

    assertThat(incident.path("message").asString()).contains("approvalLevels");
    assertThat(incident.path("businessKey").asString()).isEqualTo(broken.businessKey());
    assertThat(found("petra", "incident=true&businessKey=" + broken.businessKey())).hasSize(1);
    var path = "/api/incidents/" + incident.path("id").asString();
    assertThat(api.as("anna").get(path).status()).isEqualTo(403);
    assertThat(api.as("petra").post(path + "/resolve", "").status()).isEqualTo(403);
    assertThat(api.as("adam").post(path + "/retry", "").problem()).isEqualTo("no-job");

    engine.newSetVariablesCommand(broken.instanceKey()).variables(Map.of("approvalLevels", List.of(1))).send().join();
    assertThat(api.as("adam").post(path + "/resolve", "").status()).isEqualTo(204);
    task(api.as("anna"), "groups", broken);
    assertThat(api.as("adam").post(path + "/resolve", "").status()).isEqualTo(409);
  }

  @Test
  void provesThatTheLogIsWholeHereAndElsewhere() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    decide("anna", approval, Map.of("decision", "approve", "comment", "Fine"));
    awaitState(approval, "COMPLETED");
    assertThat(api.as("anna").post("/api/comments", Map.of(
        "documentType", "process-instance", "documentId", Long.toString(approval.instanceKey()), "text", "Seen on the shop floor")).status()).isEqualTo(201);
    var evidence = api.as("otto").get("/api/process-instances/%d/evidence".formatted(approval.instanceKey())).json();
    assertThat(evidence.path("decisions").get(0).path("decidedBy").asString()).isEqualTo("anna");
    assertThat(evidence.path("names").path("anna").asString()).isEqualTo("Anna Visser");
    assertThat(evidence.path("comments").get(0).path("author").asString()).isEqualTo("anna");
    assertThat(api.as("anna").get("/api/process-instances/%d/evidence".formatted(approval.instanceKey())).status()).isEqualTo(403);

    var verification = api.as("otto").get("/api/history-verification").json().path("partitions");
    assertThat(verification).hasSize(1);
    assertThat(verification.get(0).path("ok").asBoolean()).isTrue();
    assertThat(verification.get(0).path("firstBroken").isNull()).isTrue();

    var chain = api.as("otto").get("/api/history-partitions/1/records");
    var elsewhere = ChainVerifier.verify(new BufferedReader(new StringReader(chain.text())), false).getFirst();
    assertThat(elsewhere.ok()).isTrue();
    assertThat(elsewhere.records()).isGreaterThanOrEqualTo(verification.get(0).path("records").asLong());
    var single = api.as("otto").get("/api/process-instances/%d/records".formatted(approval.instanceKey())).text();
    assertThat(single).contains(approval.businessKey(), "\"evidence\":\"decision\"", "\"evidence\":\"comment\"", "Seen on the shop floor");
    assertThat(single.lines().filter(line -> line.contains("USER_TASK") && line.contains("COMPLETED")))
        .as("the chained record says itself who decided").anyMatch(line -> line.contains("\"decidedBy\":\"anna\""));
    assertThat(ChainVerifier.verify(new BufferedReader(new StringReader(single)), true).getFirst().ok()).isTrue();

    assertThat(api.as("anna").get("/api/history-verification").status()).isEqualTo(403);
    assertThat(api.as("petra").get("/api/history-partitions/1/records").status()).isEqualTo(403);
  }

  private void decide(String username, Approval approval, Map<String, Object> variables) {
    var id = id(task(api.as(username), "groups", approval));
    assertThat(api.as(username).post("/api/tasks/" + id + "/complete", Map.of("variables", variables)).status()).isEqualTo(200);
  }

  private void awaitState(Approval approval, String state) {
    await().atMost(Duration.ofSeconds(60)).until(
        () -> api.as("petra").get("/api/process-instances/" + approval.instanceKey()).json().path("state").asString(), state::equals);
  }

  private List<JsonNode> found(String username, String query) {
    return stream(api.as(username).get("/api/process-instances?" + query).json()).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode told(List<JsonNode> steps, String key) {
    return steps.stream().filter(step -> step.at("/text/key").asString().equals(key)).findFirst().orElseThrow();
  }

  private static JsonNode values(List<JsonNode> steps, String key) {
    return told(steps, key).at("/text/values");
  }
}

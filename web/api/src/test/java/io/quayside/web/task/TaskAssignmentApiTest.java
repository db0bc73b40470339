package io.quayside.web.task;

import static io.quayside.web.task.Approvals.id;
import static io.quayside.web.task.Approvals.task;
import static io.quayside.web.task.Approvals.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works on a task: claimed, given back, handed on, put off; one or many. */
class TaskAssignmentApiTest extends ApiTest {

  @Autowired CamundaClient engine;
  private Approvals approvals;

  @BeforeEach
  void approvals() {
    approvals = new Approvals(engine);
  }

  @Test
  void showsAClaimToTheClaimerAtOnceAndTheClaimerToTheOthers() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    var id = id(task(api.as("anna"), "groups", approval));

    assertThat(api.as("anna").post("/api/tasks/" + id + "/claim", "").json().path("assignee").asString()).isEqualTo("anna");
    assertThat(tasks(api.as("anna"), "mine", approval)).hasSize(1);
    assertThat(tasks(api.as("aron"), "groups", approval)).isEmpty();

    var second = api.as("aron").post("/api/tasks/" + id + "/claim", "");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("detail").asString()).startsWith("Anna");
    assertThat(api.as("aron").post("/api/tasks/" + id + "/unclaim", "").status()).isEqualTo(409);

    assertThat(api.as("anna").post("/api/tasks/" + id + "/unclaim", "").json().path("assignee").isNull()).isTrue();
    assertThat(tasks(api.as("aron"), "groups", approval)).hasSize(1);
  }

  @Test
  void letsOneOfTwoWinWhoClaimAtTheSameTime() {
    for (int round = 0; round < 5; round++) {
      var id = id(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 5000, 1)));
      var answers = Stream.of("anna", "aron")
          .map(name -> api.as(name))
          .map(caller -> CompletableFuture.supplyAsync(() -> caller.post("/api/tasks/" + id + "/claim", "")))
          .toList().stream().map(CompletableFuture::join).toList();

      assertThat(answers).extracting(answer -> answer.status()).containsExactlyInAnyOrder(200, 409);
      assertThat(answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow().problem()).isEqualTo("task-claimed");
    }
  }

  @Test
  void letsSupervisorsHandATaskToAMemberOfItsGroupOnly() {
    var id = id(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 5000, 1)));

    assertThat(api.as("petra").post("/api/tasks/" + id + "/assign", Map.of("assignee", "aron")).json().path("assigneeName").asString()).startsWith("Aron");
    assertThat(api.as("petra").post("/api/tasks/" + id + "/assign", Map.of("assignee", "ward")).json().at("/errors/assignee").asString()).contains("approvers of level 1");
    assertThat(api.as("rita").post("/api/tasks/" + id + "/assign", Map.of("assignee", "aron")).status()).isEqualTo(403);
    assertThat(api.as("otto").post("/api/tasks/" + id + "/assign", Map.of("assignee", "aron")).status()).isEqualTo(403);
  }

  @Test
  void handsOverManyAtOnceAndSaysWhatBecameOfEach() {
    var free = id(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 5000, 1)));
    var own = id(task(api.as("anna"), "groups", approvals.start("QUS", "ula", 5000, 1)));

    var claimed = api.as("aron").post("/api/tasks/bulk-claim", Map.of("ids", List.of(free, own, "7"))).json();
    assertThat(claimed.at("/0/ok").asBoolean()).isTrue();
    assertThat(claimed.at("/1/ok").asBoolean()).as("aron does not see the company").isFalse();
    assertThat(claimed.at("/2/problem/type").asString()).endsWith("not-found");

    assertThat(api.as("petra").get("/api/tasks/" + own + "/assignees").text()).contains("anna").doesNotContain("ula", "aron");
    var assigned = api.as("petra").post("/api/tasks/bulk-assign", Map.of("ids", List.of(free, own), "assignee", "anna")).json();
    assertThat(assigned.at("/0/ok").asBoolean()).isTrue();
    assertThat(assigned.at("/1/ok").asBoolean()).isTrue();
    var refused = api.as("petra").post("/api/tasks/bulk-assign", Map.of("ids", List.of(own), "assignee", "ula")).json();
    assertThat(refused.at("/0/problem/detail").asString()).isNotBlank();
    assertThat(api.as("anna").post("/api/tasks/bulk-claim", Map.of("ids", LongStream.range(1, 102).boxed().toList())).status()).isEqualTo(400);
  }

  @Test
  void showsAuditorsWhoTriedToTakeOrToHandOnWhatDutiesForbid() {
    var approval = approvals.start("QUS", "ula", 5000, 1);
    var id = id(task(api.as("anna"), "groups", approval));

    assertThat(api.as("ula").post("/api/tasks/" + id + "/claim", "").problem()).isEqualTo("segregation-of-duties");
    assertThat(api.as("petra").post("/api/tasks/" + id + "/assign", Map.of("assignee", "ula")).status()).isEqualTo(400);

    var refusals = api.as("otto").get("/api/sod-refusals?q=" + approval.businessKey() + "&_sort=refusedAt&_order=ASC").json();
    assertThat(refusals).extracting(refusal -> refusal.path("attempt").asString() + " " + refusal.path("username").asString())
        .containsExactlyInAnyOrder("CLAIM ula", "ASSIGN petra");
    assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.path("ip").asString()).isNotBlank());
  }

  @Test
  void hidesATaskFromWhoPutsItOffUntilThen() {
    var approval = approvals.start("QNL", "rita", 5000, 1);
    var id = id(task(api.as("anna"), "groups", approval));
    var tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    assertThat(api.as("anna").post("/api/tasks/" + id + "/follow-up", Map.of("until", tomorrow.toString())).problem()).isEqualTo("not-claimed");
    api.as("anna").post("/api/tasks/" + id + "/claim", "");
    assertThat(api.as("anna").post("/api/tasks/" + id + "/follow-up", Map.of("until", "2020-01-01T00:00:00Z")).json().at("/errors/until").asString()).contains("future");
    assertThat(api.as("anna").post("/api/tasks/" + id + "/follow-up", Map.of("until", tomorrow.toString())).json().path("followUpAt").asString())
        .isEqualTo(tomorrow.toString());

    assertThat(tasks(api.as("anna"), "mine", approval)).isEmpty();
    assertThat(tasks(api.as("anna"), "later", approval)).hasSize(1);
    api.as("anna").post("/api/tasks/" + id + "/follow-up", Map.of());
    assertThat(tasks(api.as("anna"), "mine", approval)).hasSize(1);
  }
}

package io.quayside.web.task;

import static io.quayside.web.task.Approvals.id;
import static io.quayside.web.task.Approvals.task;
import static io.quayside.web.task.Approvals.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class TaskApiTest extends ApiTest {

  @Autowired CamundaClient engine;
  @LocalServerPort int port;
  private Approvals approvals;

  @BeforeEach
  void approvals() {
    approvals = new Approvals(engine);
  }

  @Test
  void offersAnApprovalToItsGroupWithItsCase() {
    var approval = approvals.start("QNL", "rita", 123450, 1);

    var task = task(api.as("anna"), "groups", approval);

    assertThat(task.path("id").isString()).isTrue();
    assertThat(task.path("elementId").asString()).isEqualTo("UserTask_Approve");
    assertThat(task.path("amount").toString()).isEqualTo("{\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
    assertThat(task.path("requester").asString()).isEqualTo("rita");
    assertThat(task.path("requesterName").asString()).startsWith("Rita");
    assertThat(task.path("candidateGroups").toString()).isEqualTo("[\"approver-1\"]");
    assertThat(task.path("approvalLevel").asInt()).isEqualTo(1);
    assertThat(task.path("documentType").asString()).isEqualTo("requisition");
    assertThat(task.path("overdue").asBoolean()).isFalse();
    assertThat(task.path("dueAt").isString()).isTrue();
    assertThat(task.path("bulkApprovable").asBoolean()).isTrue();
    assertThat(task.path("onBehalfOf").isNull()).isTrue();
    assertThat(api.as("anna").get("/api/tasks/" + id(task)).json()).isEqualTo(task);
  }

  @Test
  void offersASmallApprovalForBulk() {
    assertThat(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 249999, 1)).path("bulkApprovable").asBoolean()).isTrue();
    assertThat(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 250000, 1)).path("bulkApprovable").asBoolean()).isFalse();
  }

  @Test
  void doesNotOfferAnApprovalToItsRequester() {
    var approval = approvals.start("QUS", "ula", 5000, 1);
    task(api.as("anna"), "groups", approval);

    assertThat(tasks(api.as("ula"), "groups", approval)).isEmpty();
    assertThat(tasks(api.as("ula"), "all", approval)).hasSize(1);
    var refusal = api.as("ula").post("/api/tasks/%s/claim".formatted(id(task(api.as("ula"), "all", approval))), "");
    assertThat(refusal.status()).isEqualTo(403);
    assertThat(refusal.problem()).isEqualTo("segregation-of-duties");
  }

  @Test
  void keepsCompaniesApart() {
    var approval = approvals.start("QUS", "rob", 5000, 1);
    var id = id(task(api.as("anna"), "groups", approval));

    assertThat(tasks(api.as("aron"), "all", approval)).isEmpty();
    for (var path : new String[] {"", "/form", "/variables"}) {
      assertThat(api.as("aron").get("/api/tasks/" + id + path).status()).isEqualTo(404);
    }
    assertThat(api.as("aron").post("/api/tasks/" + id + "/claim", "").status()).isEqualTo(404);
    assertThat(api.as("anna").get("/api/tasks?view=groups&companyCode=QNL&businessKey=" + approval.businessKey()).json()).isEmpty();
  }

  @Test
  void givesTheFormAndTheVariablesThatTheTaskSees() {
    var id = id(task(api.as("anna"), "groups", approvals.start("QNL", "rita", 5000, 1)));

    assertThat(api.as("anna").get("/api/tasks/" + id + "/form").json().path("id").asString()).isEqualTo("approve-document");
    var variables = api.as("anna").get("/api/tasks/" + id + "/variables").json();
    assertThat(variables.path("amountMinor").asLong()).isEqualTo(5000);
    assertThat(variables.path("approvalLevel").asInt()).isEqualTo(1);
  }

  @Test
  void showsStandInsTheTasksOfWhoIsAwayAndInWhosePlace() {
    var from = Instant.now().minusSeconds(60);
    var delegation = api.as("aron").post("/api/delegations", Map.of(
        "delegator", "aron", "delegate", "quinn", "companyCode", "QNL", "validFrom", from.toString(),
        "validUntil", from.plusSeconds(3600).toString(), "processIds", new String[] {"approval-chain"}, "reason", "holiday"));
    assertThat(delegation.status()).as(delegation.text()).isBetween(200, 201);
    var approval = approvals.start("QNL", "rita", 5000, 1);

    var task = task(api.as("quinn"), "delegated", approval);

    assertThat(task.path("onBehalfOf").asString()).isEqualTo("aron");
    assertThat(task.path("onBehalfOfName").asString()).startsWith("Aron ");
    assertThat(tasks(api.as("quinn"), "groups", approval)).isEmpty();
    assertThat(tasks(api.as("anna"), "delegated", approval)).isEmpty();
    assertThat(api.as("quinn").get("/api/tasks/counts").json().path("delegated").asInt()).isPositive();
    assertThat(api.as("quinn").post("/api/tasks/" + id(task) + "/claim", "").problem()).isEqualTo("not-a-candidate");
    api.as("aron").delete("/api/delegations/" + delegation.json().path("id").asString());
  }

  @Test
  void filtersSortsAndCounts() {
    var small = approvals.start("QNL", "rita", 1000, 3);
    var large = approvals.start("QNL", "rita", 9_000_000_00L, 3);
    task(api.as("alma"), "groups", small);
    task(api.as("alma"), "groups", large);

    var descending = api.as("alma").get("/api/tasks?view=groups&_sort=amount&_order=DESC&_start=0&_end=1");
    assertThat(descending.json().get(0).path("businessKey").asString()).isEqualTo(large.businessKey());
    assertThat(Integer.parseInt(descending.header("X-Total-Count").orElseThrow())).isGreaterThanOrEqualTo(2);
    assertThat(api.as("alma").get("/api/tasks?view=groups&amountMin=1000000&q=" + large.businessKey()).json()).hasSize(1);
    assertThat(api.as("alma").get("/api/tasks?view=groups&amountMax=1000000&q=" + large.businessKey()).json()).isEmpty();
    assertThat(api.as("alma").get("/api/tasks?view=groups&overdue=true&businessKey=" + small.businessKey()).json()).isEmpty();
    for (String field : List.of("fields.counterparty", "fields.costCentre", "requesterName", "assignee")) {
      assertThat(api.as("alma").get("/api/tasks?_sort=" + field).status()).as(field).isEqualTo(200);
    }
    assertThat(api.as("alma").get("/api/tasks?_sort=password").status()).isEqualTo(400);
    assertThat(api.as("alma").get("/api/tasks?view=everybody").status()).isEqualTo(400);
    assertThat(api.as("alma").get("/api/tasks/counts").json().path("groups").asInt()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void findsByTheFieldsThatProcessesDeclareAndByConditions() {
    var approval = approvals.start("QNL", "rita", Map.of("counterparty", List.of("Hansen Bearings", "Okafor"), "costCentre", "CC-7"), 123450, 1);
    var id = id(task(api.as("anna"), "groups", approval));
    var one = "/api/tasks?view=groups&businessKey=" + approval.businessKey();

    assertThat(api.as("anna").get("/api/tasks/" + id).json().path("fields").toString())
        .isEqualTo("{\"costCentre\":[\"CC-7\"],\"counterparty\":[\"Hansen Bearings\",\"Okafor\"]}");
    assertThat(api.as("anna").get("/api/task-fields").json().toString()).contains("{\"id\":\"counterparty\",\"name\":\"Vendor or customer\"}");
    assertThat(api.as("anna").get(one + "&counterparty=bearing&costCentre=CC-7&requester=rita&dueAt=30&priority=10").json()).hasSize(1);
    assertThat(api.as("anna").get(one + "&costCentre=CC-8").json()).isEmpty();
    assertThat(api.as("anna").get(one + "&where=" + encoded(
        """
        {"any": [{"all": [{"field": "amount", "operator": "at-least", "value": "5000"}]},
          {"all": [{"field": "counterparty", "operator": "is", "value": "Okafor"}, {"field": "requester", "operator": "is-not", "value": "bea"}]}]}""")).json())
        .hasSize(1);
    assertThat(api.as("anna").get(one + "&where=" + encoded("{\"any\": [{\"field\": \"amount\", \"operator\": \"is\", \"value\": \"1\"}]}")).json()).isEmpty();
    assertThat(api.as("anna").get(one + "&where=" + encoded("{\"field\": \"amount\", \"operator\": \"like\", \"value\": \"1\"}")).status()).isEqualTo(400);
    assertThat(api.as("anna").get(one + "&where=nonsense").status()).isEqualTo(400);
  }

  @Test
  void letsThoseWhoSeeATaskTalkAboutWhatOnlyTasksTellOf() {
    var approval = approvals.start("QNL", "rita", Map.of("documentType", "unheard-of"), 5000, 2);
    var document = Map.of("documentType", "unheard-of", "documentId", task(api.as("abel"), "groups", approval).path("documentId").asString(), "text", "Look @anna");

    assertThat(api.as("abel").post("/api/comments", document).status()).isEqualTo(201);
    assertThat(api.as("quinn").post("/api/comments", document).status()).isEqualTo(404);
    assertThat(api.as("abel").get("/api/comments?documentType=unheard-of&documentId=" + document.get("documentId")).json().get(0).path("mentions")).isEmpty();
  }

  @Test
  void tellsInTheApplicationWhatWaits() {
    var before = unread("aron");
    var approval = approvals.start("QNL", "rita", 5000, 1);
    var id = id(task(api.as("aron"), "groups", approval));

    var notice = await().atMost(Duration.ofSeconds(60)).until(
        () -> api.as("aron").get("/api/notices?unread=true&_start=0&_end=1000").json().valueStream()
            .filter(each -> each.path("taskId").asString("").equals(id)).findFirst(), Optional::isPresent).orElseThrow();
    assertThat(unread("aron")).isGreaterThan(before);
    assertThat(api.as("anna").post("/api/notices/" + notice.path("id").asString() + "/read", "").status()).isEqualTo(404);
    assertThat(api.as("aron").post("/api/notices/" + notice.path("id").asString() + "/read", "").json().path("readAt").isString()).isTrue();
    assertThat(api.as("aron").post("/api/notices/read-all", "").json().path("count").asInt()).isZero();
  }

  private int unread(String username) {
    return api.as(username).get("/api/notices/unread").json().path("count").asInt();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void tellsListenersThatTasksChanged() throws Exception {
    try (var listener = TaskListener.connect("http://localhost:" + port, Api.tokenOf("anna"))) {
      listener.awaitEvents(1);
      approvals.start("QNL", "rita", 5000, 1);
      listener.awaitEvents(2);
    }
  }

  @Test
  void leavesTheListWhenDoneAndShowsTheNextLevel() {
    var approval = approvals.start("QNL", "rita", 5000, 1, 2);
    var first = id(task(api.as("anna"), "groups", approval));

    assertThat(api.as("anna").post("/api/tasks/" + first + "/complete", Map.of("variables", Map.of("decision", "approve"))).status()).isEqualTo(200);

    assertThat(task(api.as("abel"), "groups", approval).path("approvalLevel").asInt()).isEqualTo(2);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(tasks(api.as("anna"), "groups", approval)).isEmpty());
    var done = api.as("anna").get("/api/tasks?view=completed&businessKey=" + approval.businessKey()).json();
    assertThat(done.get(0).path("completedAt").isString()).isTrue();
    assertThat(api.as("anna").post("/api/tasks/" + first + "/claim", "").problem()).isEqualTo("task-closed");
  }
}

package io.quayside.web.task;

import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.quayside.web.Api;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** Starts approvals of documents that exist nowhere else, and waits for what the API shows of them. */
public final class Approvals {

  private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 1_000_000_000);

  private final CamundaClient engine;

  public Approvals(CamundaClient engine) {
    this.engine = engine;
  }

  public record Approval(long instanceKey, String businessKey) {}

  public Approval start(String company, String requester, long amountMinor, Integer... levels) {
    return start(company, requester, Map.of(), amountMinor, levels);
  }

  /** Without levels the engine cannot evaluate the loop over them: an incident. */
  public Approval start(String company, String requester, Map<String, ?> others, long amountMinor, Integer... levels) {
    var number = NUMBERS.incrementAndGet();
    var businessKey = "TEST-" + number;
    Map<String, Object> variables = new HashMap<>(Map.of(
        "businessKey", businessKey, "companyCode", company, "title", "Work gloves " + number, "requester", requester,
        "amountMinor", amountMinor, "currency", company.equals("QUS") ? "USD" : "EUR",
        "documentType", "requisition", "documentId", Long.toString(number)));
    variables.putAll(others);
    variables.put("approvalLevels", levels.length == 0 ? "none" : List.of(levels));
    var started = engine.newCreateInstanceCommand().bpmnProcessId("approval-chain").latestVersion().variables(variables).send().join();
    return new Approval(started.getProcessInstanceKey(), businessKey);
  }

  /** The only task of the approval in this view, as soon as there is one. */
  public static JsonNode task(Api caller, String view, Approval approval) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> tasks(caller, view, approval), tasks -> tasks.size() == 1)
        .get(0);
  }

  public static JsonNode tasks(Api caller, String view, Approval approval) {
    return caller.get("/api/tasks?view=%s&businessKey=%s".formatted(view, approval.businessKey())).json();
  }

  public static String id(JsonNode task) {
    return task.path("id").asString();
  }
}

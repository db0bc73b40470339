package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camunda.client.CamundaClient;
import io.quayside.platform.TestPlatform;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** On a broker and a database of its own, because it kills both. */
class HistoryExporterTest {

  private static TestPlatform platform;
  private static CamundaClient client;
  private static HistoryTables history;

  @BeforeAll
  static void deploy() {
    assumeTrue(Files.exists(Path.of("target/quayside-exporter-1.0.0-SNAPSHOT.jar")), "the broker needs the exporter's jar: mvn -pl processes/exporter -am package");
    platform = TestPlatform.own();
    var zeebe = platform.zeebe();
    client = CamundaClient.newClientBuilder()
        .grpcAddress(URI.create(zeebe.grpcAddress()))
        .restAddress(URI.create(zeebe.restAddress()))
        .preferRestOverGrpc(false)
        .build();
    history = new HistoryTables(platform.historyDatabase());
    client.newDeployResourceCommand()
        .addResourceFromClasspath("models/case.bpmn")
        .addResourceFromClasspath("models/decide.bpmn")
        .addResourceFromClasspath("models/rate-case.dmn")
        .addResourceFromClasspath("models/decide-case.form")
        .send().join();
  }

  @AfterAll
  static void close() {
    if (client != null) {
      client.close();
      platform.close();
    }
  }

  @Test
  void tellsAnInstanceAndWhatItCallsWithTheirCase() {
    var key = start("REQ-1");
    var called = history.await("select * from history_process_instance where parent_key = ?", key);
    assertThat(history.one("select * from history_process_instance where process_instance_key = ?", key))
        .containsEntry("process_id", "case").containsEntry("state", "ACTIVE").containsEntry("root_key", key)
        .containsEntry("business_key", "REQ-1").containsEntry("company_code", "QNL").containsEntry("requester", "rita")
        .containsEntry("amount_minor", 123450L).containsEntry("currency", "EUR").containsEntry("amount", "1234.5000");
    assertThat(called).containsEntry("process_id", "decide").containsEntry("root_key", key)
        .containsEntry("business_key", "REQ-1").containsEntry("amount_minor", 123450L);
  }

  @Test
  void tellsATaskWithItsDocumentLevelAndCandidates() {
    var task = openTask(start("REQ-2"));
    assertThat(task)
        .containsEntry("name", "Decide on the case").containsEntry("business_key", "REQ-2").containsEntry("priority", 70)
        .containsEntry("document_type", "requisition").containsEntry("document_id", "doc-REQ-2")
        .containsEntry("approval_level", 1).containsEntry("assignee", null).containsEntry("candidate_groups", "approver-1");
    assertThat(task.get("due_at")).hasToString("2026-12-24T17:00");
    var key = (long) task.get("task_key");
    assertThat(history.one("select * from history_task_candidate where task_key = ?", key)).containsEntry("candidate_group", "approver-1");
    assertThat(history.one("select resource_id, content from history_resource where resource_key = ?", task.get("form_key")))
        .containsEntry("resource_id", "decide-case").extractingByKey("content").asString().contains("\"comment\"");
  }

  @Test
  void followsATaskThroughAssignmentUpdateAndCompletionToTheNextLevel() {
    var instance = start("REQ-3");
    var task = (long) openTask(instance).get("task_key");
    client.newAssignUserTaskCommand(task).assignee("anna").send().join();
    history.await("select * from history_task where task_key = ? and assignee = 'anna'", task);
    client.newUpdateUserTaskCommand(task).candidateGroups("approver-1", "approver-2").send().join();
    history.await("select * from history_task_candidate where task_key = ? and candidate_group = 'approver-2'", task);
    client.newCompleteUserTaskCommand(task).variables(Map.of("decision", "approve")).send().join();
    var next = history.await("select * from history_task where root_key = ? and state = 'CREATED' and approval_level = 2", instance);
    assertThat(next).containsEntry("candidate_groups", "approver-2");
    assertThat(history.one("select state from history_task where task_key = ? and ended_at >= created_at", task)).containsEntry("state", "COMPLETED");
  }

  @Test
  void keepsWhatTheProcessDeclaresOfItsCasesAndNothingElse() {
    var instance = start("REQ-12");
    openTask(instance);
    assertThat(fieldsOf(instance)).containsExactly("counterparty Hansen", "counterparty Okafor", "pallets 3");
    client.newSetVariablesCommand(instance).variables(Map.of("counterparty", "Hansen", "pallets", Map.of("odd", true))).send().join();
    await().atMost(Duration.ofSeconds(60)).until(() -> fieldsOf(instance), fields -> fields.equals(List.of("counterparty Hansen")));
  }

  @Test
  void logsEachChangeOfAVariableAndUpdatesTheCase() {
    var instance = start("REQ-4");
    openTask(instance);
    client.newSetVariablesCommand(instance).variables(Map.of("amountMinor", 99)).send().join();
    var change = history.await("select * from history_variable where scope_key = ? and name = 'amountMinor' and old_value is not null", instance);
    assertThat(change).containsEntry("old_value", "123450").containsEntry("new_value", "99");
    assertThat(history.one("select distinct amount from history_process_instance where root_key = ?", instance)).containsEntry("amount", "0.9900");
    assertThat(openTask(instance)).containsEntry("amount", "0.9900");
  }

  @Test
  void tellsDecisionsElementsAndTakenFlows() {
    var instance = start("REQ-5");
    openTask(instance);
    assertThat(history.one("select * from history_decision where process_instance_key = ?", instance))
        .containsEntry("decision_id", "rate-case").containsEntry("output", "\"large\"").containsEntry("failure", null)
        .hasEntrySatisfying("inputs", inputs -> assertThat(inputs.toString()).contains("\"inputName\":\"Amount\"", "123450"))
        .hasEntrySatisfying("matched_rules", rules -> assertThat(rules.toString()).contains("\"ruleId\":\"rule_Large\""));
    assertThat(history.texts("select concat(element_id, ' ', state) from history_element where process_instance_key = ? order by position", instance))
        .containsExactly("StartEvent_Asked COMPLETED", "Flow_Asked TAKEN", "BusinessRuleTask_Rate COMPLETED", "Flow_Rated TAKEN", "CallActivity_Decide ACTIVE");
  }

  @Test
  void countsIncidentsUntilTheyAreResolved() {
    var instance = start("REQ-6");
    completeTasks(instance);
    var job = await().until(() -> client.newActivateJobsCommand().jobType("test.record-case").maxJobsToActivate(100).send().join().getJobs(),
            jobs -> jobs.stream().anyMatch(job1 -> job1.getProcessInstanceKey() == instance))
        .stream().filter(job1 -> job1.getProcessInstanceKey() == instance).findFirst().orElseThrow();
    client.newFailCommand(job.getKey()).retries(0).errorMessage("The ledger is closed").send().join();
    var incident = history.await("select * from history_incident where process_instance_key = ? and state = 'OPEN'", instance);
    assertThat(incident).containsEntry("message", "The ledger is closed").containsEntry("error_type", "JOB_NO_RETRIES");
    assertThat(history.one("select incident_count from history_process_instance where process_instance_key = ?", instance)).containsEntry("incident_count", 1);
    client.newUpdateRetriesCommand(job.getKey()).retries(1).send().join();
    client.newResolveIncidentCommand((long) incident.get("incident_key")).send().join();
    history.await("select * from history_process_instance where process_instance_key = ? and incident_count = 0", instance);
  }

  @Test
  void losesNothingWhileTheDatabaseIsAwayOrTheBrokerDies() throws SQLException {
    start("REQ-7");
    platform.kill(platform.database());
    var unseen = start("REQ-8");
    platform.kill(platform.zeebe());
    platform.database().start();
    platform.zeebe().start();
    var task = openTask(unseen);
    platform.kill(platform.database());
    client.newCompleteUserTaskCommand((long) task.get("task_key")).send().join();
    platform.database().start();
    history.await("select * from history_task where root_key = ? and state = 'CREATED' and approval_level = 2", unseen);
    assertThat(history.verify()).allMatch(ChainVerifier.Result::ok);
    assertThat(history.texts("select record_key from history_record group by partition_id, record_key, value_type, intent, process_instance_key, element_id having count(*) > 1 and value_type = 'USER_TASK' and intent = 'CREATED'"))
        .isEmpty();
  }

  @Test
  void makesTheSameTablesAgainFromTheLogAlone() throws SQLException {
    completeTasks(start("REQ-10"));
    openTask(start("REQ-11"));
    var address = platform.freshDatabase();
    var again = new HistoryTables(address);
    var settings = new HistorySettings(address.url(), address.user(), address.password(), 100, 100);
    var records = history.texts("select record from history_record order by position").stream().map(HistoryRecord::parse).toList();

    try (var database = new HistoryDatabase(settings, 1, InstantSource.system(), LoggerFactory.getLogger(getClass()))) {
      for (int from = 0; from < records.size(); from += 100) {
        database.write(records.subList(from, Math.min(from + 100, records.size())));
      }
    }

    var last = records.getLast().position();
    assertThat(again.texts("select hash from history_position")).isEqualTo(history.texts("select hash from history_record where position = " + last));
    for (var table : List.of("history_process_instance", "history_element", "history_variable", "history_task", "history_task_candidate",
        "history_incident", "history_resource", "history_decision", "history_case_field")) {
      assertThat(again.rows("select * from " + table)).as(table).containsExactlyInAnyOrderElementsOf(history.rows("select * from " + table));
    }
  }

  @Test
  void findsTamperingWithRecordsAndWithTheirColumns() throws SQLException {
    var instance = start("REQ-9");
    openTask(instance);
    var position = (long) history.one("select min(position) as p from history_record where process_instance_key = ?", instance).get("p");
    history.execute("update history_record set intent = 'FORGED' where position = " + position);
    assertThat(history.verify()).extracting(ChainVerifier.Result::firstBroken).containsExactly(position);
    history.execute("update history_record set intent = json_unquote(json_extract(record, '$.intent')) where position = " + position);
    assertThat(history.verify()).allMatch(ChainVerifier.Result::ok);
    history.execute("update history_record set record = replace(record, 'REQ-9', 'REQ-X') where process_instance_key = " + instance);
    assertThat(history.verify()).noneMatch(ChainVerifier.Result::ok);
    history.execute("update history_record set record = replace(record, 'REQ-X', 'REQ-9') where process_instance_key = " + instance);
  }

  private static long start(String businessKey) {
    return client.newCreateInstanceCommand().bpmnProcessId("case").latestVersion()
        .variables(Map.of("businessKey", businessKey, "companyCode", "QNL", "title", "Gloves and boots", "requester", "rita",
            "amountMinor", 123450, "currency", "EUR", "documentId", "doc-" + businessKey,
            "counterparty", List.of("Okafor", "Hansen", "Hansen"), "pallets", 3, "colour", "red"))
        .requestTimeout(Duration.ofSeconds(20)).send().join().getProcessInstanceKey();
  }

  private static List<String> fieldsOf(long root) {
    return history.texts("select concat(name, ' ', value) from history_case_field where root_key = ? order by name, value", root);
  }

  private static Map<String, Object> openTask(long root) {
    return history.await("select * from history_task where root_key = ? and state = 'CREATED'", root);
  }

  private static void completeTasks(long root) {
    for (var level : List.of(1, 2)) {
      var task = history.await("select * from history_task where root_key = ? and state = 'CREATED' and approval_level = " + level, root);
      client.newCompleteUserTaskCommand((long) task.get("task_key")).send().join();
    }
  }
}

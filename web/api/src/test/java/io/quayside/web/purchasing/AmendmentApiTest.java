package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The change of an order from its proposal to its end, on the real engine. */
class AmendmentApiTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Market market;
    private JsonNode requisition;
    private String order;
    private String number;
    private String line;

    @BeforeEach
    void anOrder() {
        market = Market.of(api);
        requisition = market.submitted("rita", "10");
        market.approveAndOrder(requisition);
        JsonNode ordered = market.awaitStatus(requisition, "ORDERED");
        order = ordered.path("orderIds").get(0).asString();
        JsonNode body = await().atMost(PATIENCE).until(() -> api.as("bea").get("/api/purchase-orders/" + order).json(),
                read -> read.path("status").asString().equals("SENT"));
        number = body.path("number").asString();
        line = body.at("/lines/0/id").asString();
    }

    @Test
    void whatIsSentBackIsChangedAndProposedAgainAndTheApproverSeesAllOfIt() {
        String amendment = proposed("40");
        JsonNode first = task(amendment, "anna", "groups", "UserTask_Approve");
        JsonNode context = api.as("anna").get("/api/order-amendments/" + amendment + "/context").json();
        assertThat(context.path("lines").size()).isEqualTo(1);
        assertThat(context.path("levels").get(0).path("level").asInt()).isEqualTo(1);
        assertThat(context.path("levels").get(0).path("approvals").asInt()).isEqualTo(1);
        assertThat(context.path("priorApprovals").get(0).path("decidedBy").asString()).isEqualTo("anna");

        complete("anna", first, Map.of("decision", "request-changes", "comment", "Half of it is enough"));
        JsonNode correction = task(amendment, "bea", "mine", "UserTask_CorrectAmendment");
        assertThat(read(amendment).path("status").asString()).isEqualTo("CHANGES_REQUESTED");
        assertThat(api.as("bea").put("/api/order-amendments/" + amendment, wish("20")).status()).isEqualTo(200);
        complete("bea", correction, Map.of("correction", "resubmit"));

        JsonNode second = task(amendment, "anna", "groups", "UserTask_Approve");
        assertThat(second.at("/amount/amount").asString()).isEqualTo("3000.00");
        complete("anna", second, Map.of("decision", "approve"));
        await().atMost(PATIENCE).until(() -> {
            higherLevels();
            return read(amendment).path("status").asString();
        }, "APPLIED"::equals);
        assertThat(read(amendment).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void aRejectedAmendmentSaysWhy() {
        String amendment = proposed("40");

        complete("anna", task(amendment, "anna", "groups", "UserTask_Approve"), Map.of("decision", "reject", "comment", "Too many"));

        awaitStatus(amendment, "DISCARDED");
        assertThat(read(amendment).path("closingReason").asString()).isEqualTo("Too many");
    }

    @Test
    void whoHasApprovedTheRequisitionOnOneLevelDoesNotApproveTheAmendmentOnAnother() {
        String amendment = proposed("100");
        complete("anna", task(amendment, "anna", "groups", "UserTask_Approve"), Map.of("decision", "approve"));

        JsonNode second = await().atMost(PATIENCE).until(() -> tasks("abel", "groups"), found -> found.size() == 1).get(0);
        assertThat(second.path("approvalLevel").asInt()).isEqualTo(2);
        JsonNode decidability = api.as("abel").get("/api/tasks/" + second.path("id").asString() + "/decidability").json();
        assertThat(decidability.path("decidable").asBoolean()).isTrue();
        assertThat(decidability.at("/quorum/needed").asInt()).isEqualTo(1);
    }

    @Test
    void itIsWithdrawnWhileApproversDecideAndWhileItIsWithItsProposer() {
        String first = proposed("40");
        task(first, "anna", "groups", "UserTask_Approve");
        assertThat(api.as("bea").post("/api/order-amendments/" + first + "/withdraw", Map.of("reason", "")).status()).isEqualTo(400);
        assertThat(api.as("bea").post("/api/order-amendments/" + first + "/withdraw", Map.of("reason", "Wrong line")).status()).isEqualTo(200);
        awaitStatus(first, "DISCARDED");
        assertThat(read(first).path("closedBy").asString()).isEqualTo("bea");

        String second = proposed("50");
        complete("anna", task(second, "anna", "groups", "UserTask_Approve"), Map.of("decision", "request-changes", "comment", "Why?"));
        task(second, "bea", "mine", "UserTask_CorrectAmendment");
        assertThat(api.as("bea").post("/api/order-amendments/" + second + "/withdraw", Map.of("reason", "Not needed")).status()).isEqualTo(200);
        awaitStatus(second, "DISCARDED");
        assertThat(read(second).path("closingReason").asString()).isEqualTo("Not needed");
    }

    /** Where the goods need more than level 1; the list may show a task that is decided already. */
    private void higherLevels() {
        List.of("abel", "alma").forEach(person -> tasks(person, "groups").forEach(task -> market.complete(person, task, Map.of("decision", "approve"))));
    }

    private String proposed(String quantity) {
        Api.Answer answer = api.as("bea").post("/api/purchase-orders/" + order + "/amendments", wish(quantity));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    /** At a price that leaves the tolerance whatever the vendor asks. */
    private Map<String, Object> wish(String quantity) {
        String unit = api.as("bea").get("/api/purchase-orders/" + order).json().at("/lines/0/quantity/unit").asString();
        return Map.of("reason", "Demand changed", "lines", List.of(Map.of(
                "lineId", line, "quantity", Map.of("value", quantity, "unit", unit), "unitPrice", Map.of("amount", "150", "currency", "EUR"))));
    }

    /** Of this amendment: the list may still show that of one of the same order which has just ended. */
    private JsonNode task(String amendment, String person, String view, String element) {
        return await().atMost(PATIENCE).until(() -> StreamSupport.stream(tasks(person, view).spliterator(), false)
                .filter(task -> task.path("elementId").asString().equals(element) && task.path("documentId").asString().equals(amendment)).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    private JsonNode tasks(String person, String view) {
        return api.as(person).get("/api/tasks?view=%s&companyCode=QNL&businessKey=%s".formatted(view, number)).json();
    }

    private void complete(String person, JsonNode task, Map<String, Object> variables) {
        Api.Answer answer = market.complete(person, task, variables);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode read(String amendment) {
        return api.as("bea").get("/api/order-amendments/" + amendment).json();
    }

    private void awaitStatus(String amendment, String status) {
        await().atMost(PATIENCE).until(() -> read(amendment).path("status").asString(), status::equals);
    }
}

package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.platform.TestPlatform;
import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the wish to the acknowledged, amended and cancelled order, by the people of the demo on the real engine. */
class PurchasingJourneyTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> APPROVERS = List.of("anna", "abel", "alma");

    private JsonNode price;
    private JsonNode vendor;

    @BeforeEach
    void market() {
        for (JsonNode each : api.as("bea").get("/api/vendor-prices?companyCode=QNL&_start=0&_end=200").json()) {
            vendor = api.as("bea").get("/api/vendors/" + each.path("vendorId").asString()).json();
            price = each;
            if (canDeliver(vendor)) {
                return;
            }
        }
        throw new AssertionError("The demo has no active euro vendor among the first prices");
    }

    /** In euros, since thirty pieces at 150 of another currency might need no approval. */
    private static boolean canDeliver(JsonNode vendor) {
        return vendor.path("status").asString().equals("ACTIVE") && vendor.path("currency").asString().equals("EUR")
                && !vendor.path("email").asString("").isEmpty();
    }

    @Test
    void aRequisitionGoesFromTheWishToTheEndOfItsOrder() {
        JsonNode requisition = submitted("30");
        String id = requisition.path("id").asString();
        String line = requisition.path("lines").get(0).path("id").asString();

        raisingIsRefusedAndRecorded(requisition, line);
        sentBackAndSubmittedAgain(id, requisition, line);
        JsonNode order = orderOf(approvedByEveryLevel(id));
        vendorGetsTheDocument(order);
        acknowledgedAmendedAndCancelled(order.path("id").asString());
    }

    @Test
    void aRequisitionCancelledInApprovalEndsItsCase() {
        String id = submitted("25").path("id").asString();
        assertThat(api.as("rob").post("/api/requisitions/" + id + "/cancel", Map.of("reason", "not mine")).status()).isEqualTo(404);

        assertThat(api.as("rita").post("/api/requisitions/" + id + "/cancel", Map.of("reason", "")).json().at("/errors/reason").asString()).contains("why");
        api.as("rita").post("/api/requisitions/" + id + "/cancel", Map.of("reason", "Project stopped"));

        JsonNode cancelled = awaitStatus(id, "CANCELLED");
        assertThat(cancelled.path("closingReason").asString()).isEqualTo("Project stopped");
        await().atMost(PATIENCE).until(() -> {
            String key = api.as("rita").get("/api/requisitions/" + id).json().path("processInstanceKey").asString("");
            return api.as("otto").get("/api/process-instances/" + key).json().path("state").asString("").equals("COMPLETED");
        });
    }

    @Test
    void approversSeeTheEvidenceAndRequestersOnlyTheirOwn() {
        String id = submitted("12").path("id").asString();

        JsonNode context = api.as("anna").get("/api/requisitions/" + id + "/context").json();

        assertThat(context.path("lines")).hasSize(1);
        assertThat(context.at("/lines/0/vendorStatus").asString()).isEqualTo("ACTIVE");
        assertThat(context.at("/lines/0/bids")).isNotEmpty();
        assertThat(api.as("rob").get("/api/requisitions/" + id).status()).isEqualTo(404);
        assertThat(api.as("ula").get("/api/requisitions/" + id).status()).isEqualTo(404);
        assertThat(api.as("rob").get("/api/requisitions?requester=rita&_start=0&_end=10").json()).isEmpty();
    }

    @Test
    void aPasteShowsLinesAndWhatIsWrongWithOthers() {
        String sku = price.path("productSku").asString();

        JsonNode rows = api.as("rita").post("/api/requisitions/parse-lines",
                Map.of("companyCode", "QNL", "text", sku + "\t3\nNO-SUCH-SKU\t1\n" + sku + "\tmany")).json();

        assertThat(rows).hasSize(3);
        assertThat(rows.at("/0/line/productId").asString()).isEqualTo(price.path("productId").asString());
        assertThat(rows.at("/0/line/unitPrice/amount").isString()).isTrue();
        assertThat(rows.at("/1/errors/productId").asString()).contains("NO-SUCH-SKU");
        assertThat(rows.at("/2/errors/quantity").asString()).isEqualTo("is not a number");
    }

    private void raisingIsRefusedAndRecorded(JsonNode requisition, String line) {
        String task = taskOf(requisition, "anna").path("id").asString();

        Api.Answer raised = complete("anna", task, Map.of("decision", "approve", "approvedQuantities", Map.of(line, "31")));

        assertThat(raised.status()).as(raised.text()).isEqualTo(403);
        assertThat(raised.problem()).isEqualTo("approver-may-not-raise");
        assertThat(api.as("otto").get("/api/sod-refusals?_start=0&_end=5").text()).contains("approver-may-not-raise", requisition.path("number").asString());
    }

    private void sentBackAndSubmittedAgain(String id, JsonNode requisition, String line) {
        String task = taskOf(requisition, "anna").path("id").asString();
        assertThat(complete("anna", task, Map.of("decision", "request-changes", "comment", "Less will do")).status()).isEqualTo(200);
        JsonNode back = awaitStatus(id, "CHANGES_REQUESTED");

        Map<String, Object> change = new HashMap<>(wish("20"));
        change.put("version", back.path("version").asInt());
        change.put("lines", List.of(line("20", line)));
        assertThat(api.as("rita").get("/api/requisitions/" + id + "/pending-changes").json()).isEmpty();
        assertThat(api.as("rita").put("/api/requisitions/" + id, change).status()).isEqualTo(200);
        assertThat(api.as("rita").get("/api/requisitions/" + id + "/pending-changes").text()).contains("\"field\":\"quantity\"", "30 ", "20 ");
        change.put("version", 0);
        assertThat(api.as("rita").put("/api/requisitions/" + id, change).problem()).isEqualTo("stale");
        await().atMost(PATIENCE).untilAsserted(() -> {
            Api.Answer answer = api.as("rita").post("/api/requisitions/" + id + "/submit", "");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        });

        JsonNode revisions = api.as("anna").get("/api/requisitions/" + id + "/revisions").json();
        assertThat(revisions).hasSize(2);
        assertThat(revisions.get(1).path("changes").toString()).contains("\"field\":\"quantity\"", "30 ", "20 ");
    }

    /** As many levels as the matrix asks for. */
    private JsonNode approvedByEveryLevel(String id) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            JsonNode requisition = api.as("rita").get("/api/requisitions/" + id).json();
            APPROVERS.forEach(approver -> tasks(requisition, approver).forEach(task ->
                    complete(approver, task.path("id").asString(), Map.of("decision", "approve"))));
            return requisition;
        }, requisition -> requisition.path("status").asString().equals("ORDERED"));
    }

    private JsonNode orderOf(JsonNode requisition) {
        assertThat(requisition.path("orderIds")).hasSize(1);
        return awaitOrder(requisition.path("orderIds").get(0).asString(), "SENT");
    }

    private void vendorGetsTheDocument(JsonNode order) {
        Api.Answer document = api.as("rita").get("/api/purchase-orders/" + order.path("id").asString() + "/document");
        assertThat(document.header("Content-Type")).contains("application/pdf");
        assertThat(document.text()).startsWith("%PDF");
        String address = api.as("bea").get("/api/vendors/" + order.path("vendorId").asString()).json().path("email").asString();
        assertThat(TestPlatform.get().mailbox().await(address, 1, PATIENCE)).isNotEmpty();
    }

    private void acknowledgedAmendedAndCancelled(String orderId) {
        api.as("bea").post("/api/purchase-orders/" + orderId + "/acknowledge", Map.of("expectedDate", "2099-01-15", "vendorReference", "SO-1"));
        JsonNode order = awaitOrder(orderId, "ACKNOWLEDGED");
        assertThat(order.path("expectedDate").asString()).isEqualTo("2099-01-15");

        JsonNode line = order.path("lines").get(0);
        Map<String, Object> fewer = Map.of("value", "10", "unit", line.at("/quantity/unit").asString());
        Api.Answer amendment = api.as("bea").post("/api/purchase-orders/" + orderId + "/amendments", Map.of("reason", "Demand fell",
                "lines", List.of(Map.of("lineId", line.path("id").asString(), "quantity", fewer))));
        assertThat(amendment.status()).as(amendment.text()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> api.as("bea").get("/api/purchase-orders/" + orderId).json().path("sentRevision").asInt() == 2);

        assertThat(awaitOrder(orderId, "SENT").path("acknowledgedRevision").asInt()).isEqualTo(1);
        api.as("bea").post("/api/purchase-orders/" + orderId + "/acknowledge", Map.of("vendorReference", "SO-2"));
        assertThat(awaitOrder(orderId, "ACKNOWLEDGED").path("acknowledgedRevision").asInt()).isEqualTo(2);

        assertThat(api.as("rita").post("/api/purchase-orders/" + orderId + "/cancel", Map.of("reason", "x")).status()).isEqualTo(403);
        api.as("bea").post("/api/purchase-orders/" + orderId + "/cancel", Map.of("reason", "Project stopped"));
        awaitOrder(orderId, "CANCELLED");
    }

    private JsonNode submitted(String quantity) {
        Api.Answer created = api.as("rita").post("/api/requisitions", wish(quantity));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Api.Answer submitted = api.as("rita").post("/api/requisitions/" + created.json().path("id").asString() + "/submit", "");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(submitted.json().path("status").asString()).isEqualTo("SUBMITTED");
        return submitted.json();
    }

    private Map<String, Object> wish(String quantity) {
        return Map.of("companyCode", "QNL", "title", "Journey of " + quantity, "lines", List.of(line(quantity, null)));
    }

    private Map<String, Object> line(String quantity, String id) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "productId", price.path("productId").asString(),
                "quantity", Map.of("value", quantity, "unit", price.at("/minQuantity/unit").asString()),
                "suggestedVendorId", vendor.path("id").asString(),
                "unitPrice", Map.of("amount", "150", "currency", vendor.path("currency").asString())));
        line.put("id", id);
        return line;
    }

    private JsonNode taskOf(JsonNode requisition, String approver) {
        return await().atMost(PATIENCE).until(() -> tasks(requisition, approver), tasks -> tasks.size() == 1).get(0);
    }

    private JsonNode tasks(JsonNode requisition, String approver) {
        return api.as(approver).get("/api/tasks?view=groups&companyCode=QNL&businessKey=" + requisition.path("number").asString()).json();
    }

    private Api.Answer complete(String approver, String task, Map<String, Object> variables) {
        return api.as(approver).post("/api/tasks/" + task + "/complete", Map.of("variables", variables));
    }

    private JsonNode awaitStatus(String id, String status) {
        return await().atMost(PATIENCE).until(() -> api.as("rita").get("/api/requisitions/" + id).json(),
                requisition -> requisition.path("status").asString().equals(status));
    }

    private JsonNode awaitOrder(String id, String status) {
        return await().atMost(PATIENCE).until(() -> api.as("bea").get("/api/purchase-orders/" + id).json(),
                order -> order.path("status").asString().equals(status));
    }
}

package io.quayside.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.purchasing.order.OrderLineDraft;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.web.ApiTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** From the order that a vendor has to goods in their bin, by the people of the demo on the real engine. */
class ReceivingJourneyTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private PlacingOrders placing;
    @Autowired
    private TransactionTemplate transactions;

    private JsonNode product;
    private JsonNode order;

    @BeforeEach
    void anOrderThatIsExpected() {
        product = api.as("bea").get("/api/products?tracking=NONE&active=true&baseUnit=PCE&_start=0&_end=1").json().get(0);
        String id = placed("20");
        order = await().atMost(PATIENCE).until(() -> expected(id), found -> found != null);
    }

    @Test
    void goodsGoFromTheLorryIntoTheirBinAndCloseTheOrder() {
        String receipt = opened();
        assertThat(api.as("bea").post("/api/goods-receipts", Map.of("code", order.path("orderNumber").asString())).status()).isEqualTo(403);
        assertThat(api.as("ula").get("/api/goods-receipts/" + receipt).status()).isEqualTo(404);

        JsonNode wrong = scan(receipt, "1", "NO-SUCH-CODE", null);
        assertThat(wrong.path("outcome").asString()).isEqualTo("unknown-code");
        scan(receipt, "2", product.path("sku").asString(), "20");
        JsonNode again = scan(receipt, "2", product.path("sku").asString(), "20");
        assertThat(again.path("outcome").asString()).isEqualTo("counted");
        finish(receipt);

        awaitStatus(receipt, "POSTED");
        putEverythingAway(receipt);
        JsonNode closed = api.as("bea").get("/api/purchase-orders/" + order.path("orderId").asString()).json();
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(new BigDecimal(closed.at("/lines/0/receivedQuantity/value").asString())).isEqualByComparingTo("20");
        awaitEnd(receipt);
    }

    @Test
    void aSurplusBeyondTheToleranceIsForTheBuyerAndDamageIsClaimedAndDisposedOf() {
        String receipt = opened();
        scan(receipt, "1", product.path("sku").asString(), "23");
        Map<String, Object> damage = Map.of("entryId", "e-1", "type", "DAMAGED", "lineId", line(receipt), "note", "Crushed corner",
                "quantity", Map.of("value", "2", "unit", "PCE"));
        var logged = api.as("ward").post("/api/goods-receipts/" + receipt + "/discrepancies", damage);
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(api.as("ward").post("/api/goods-receipts/" + receipt + "/discrepancies", damage).json().path("id")).isEqualTo(logged.json().path("id"));
        finish(receipt);

        JsonNode task = await().atMost(PATIENCE).until(() -> task("bea", receipt, "UserTask_DecideReceipt"), found -> found != null);
        String complete = "/api/tasks/" + task.path("id").asString() + "/complete";
        assertThat(api.as("bea").post(complete, Map.of("variables", Map.of())).status()).as("says nothing of the line").isEqualTo(400);
        var answer = api.as("bea").post(complete, Map.of("variables", Map.of("lineChoices",
                List.of(Map.of("lineId", line(receipt), "outcome", "accept", "reason", "We can use it")))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        JsonNode posted = awaitStatus(receipt, "POSTED");
        assertThat(posted.at("/lines/0/outcome").asString()).isEqualTo("ACCEPT");
        assertThat(new BigDecimal(posted.at("/lines/0/accepted/value").asString())).isEqualByComparingTo("23");
        assertThat(posted.at("/lines/0/decisionReason").asString()).isEqualTo("We can use it");
        JsonNode claim = await().atMost(PATIENCE).until(() -> api.as("bea").get("/api/vendor-claims?receiptId=" + receipt).json(), found -> !found.isEmpty()).get(0);
        assertThat(new BigDecimal(claim.at("/claimed/amount").asString())).as("2 at 12.50").isEqualByComparingTo("25");
        assertThat(api.as("bea").get("/api/vendor-claims/" + claim.path("id").asString()).json().path("lines")).hasSize(1);

        await().atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_DecideDisposition"), found -> found != null);
        JsonNode blocked = api.as("quinn").get("/api/inspections?receiptId=" + receipt).json();
        assertThat(blocked).singleElement().satisfies(inspection -> {
            assertThat(inspection.path("origin").asString()).isEqualTo("BLOCKED");
            assertThat(new BigDecimal(inspection.at("/quantity/value").asString())).isEqualByComparingTo("2");
        });
    }

    private String placed(String quantity) {
        JsonNode vendor = api.as("bea").get("/api/vendors?companyCode=QNL&status=ACTIVE&currency=EUR&_start=0&_end=1").json().get(0);
        String warehouse = api.as("bea").get("/api/warehouses?companyCode=QNL&_start=0&_end=1").json().get(0).path("code").asString();
        var origin = new OrderOrigin("QNL", vendor.path("id").asLong(), vendor.path("name").asString(), "bea", warehouse, null, null, null, null);
        var line = new OrderLineDraft(null, product.path("id").asLong(), product.path("sku").asString(), product.path("name").asString(),
                product.path("categoryCode").asString(), Quantity.of(quantity, "PCE"), Amounts.unitPrice("12.5", "EUR"), LocalDate.of(2099, 1, 1), warehouse, null);
        return transactions.execute(status -> String.valueOf(placing.place(origin, CurrencyUnit.EUR, List.of(line)).id()));
    }

    private JsonNode expected(String orderId) {
        JsonNode found = api.as("ward").get("/api/expected-receipts?orderId=" + orderId).json();
        return found.isEmpty() ? null : found.get(0);
    }

    private String opened() {
        var answer = api.as("ward").post("/api/goods-receipts", Map.of("code", order.path("orderNumber").asString()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private JsonNode scan(String receipt, String id, String raw, String quantity) {
        Map<String, Object> body = quantity == null ? Map.of("scanId", id, "raw", raw)
                : Map.of("scanId", id, "raw", raw, "quantity", Map.of("value", quantity, "unit", "PCE"));
        var answer = api.as("ward").post("/api/goods-receipts/" + receipt + "/scans", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String line(String receipt) {
        return api.as("ward").get("/api/goods-receipts/" + receipt).json().at("/lines/0/id").asString();
    }

    private void finish(String receipt) {
        assertThat(api.as("ward").post("/api/goods-receipts/" + receipt + "/finish-count", Map.of()).json().at("/errors/deliveryNote").asString()).contains("number");
        var answer = api.as("ward").post("/api/goods-receipts/" + receipt + "/finish-count", Map.of("deliveryNote", "DN-1"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode awaitStatus(String receipt, String status) {
        return await().atMost(PATIENCE).until(() -> api.as("ward").get("/api/goods-receipts/" + receipt).json(),
                seen -> seen.path("status").asString().equals(status));
    }

    private JsonNode task(String person, String receipt, String element) {
        String number = api.as("ward").get("/api/goods-receipts/" + receipt).json().path("number").asString();
        return api.as(person).get("/api/tasks?view=groups&companyCode=QNL&businessKey=" + number).json().valueStream()
                .filter(task -> task.path("elementId").asString().equals(element)).findFirst().orElse(null);
    }

    private void putEverythingAway(String receipt) {
        List<JsonNode> open = await().atMost(PATIENCE).until(() -> putaways(receipt), found -> !found.isEmpty());
        open.forEach(putaway -> {
            var answer = api.as("ward").post("/api/putaways/" + putaway.path("id").asString() + "/confirm",
                    Map.of("locationId", bin(putaway), "overrideReason", "Nothing was free"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        });
    }

    /** The suggested one; the small demo's bins may all be taken, then any that the receiver chooses. */
    private String bin(JsonNode putaway) {
        String suggested = putaway.path("suggestedLocationId").asString("");
        return suggested.isEmpty() ? api.as("ward").get("/api/locations?companyCode=QNL&kind=STORAGE&warehouseCode=" + putaway.path("warehouseCode").asString()
                + "&_start=0&_end=1").json().get(0).path("id").asString() : suggested;
    }

    private List<JsonNode> putaways(String receipt) {
        String number = api.as("ward").get("/api/goods-receipts/" + receipt).json().path("number").asString();
        return api.as("ward").get("/api/putaways?status=OPEN&_start=0&_end=500").json().valueStream()
                .filter(putaway -> putaway.path("sourceNumber").asString().equals(number)).toList();
    }

    private void awaitEnd(String receipt) {
        await().atMost(PATIENCE).until(() -> {
            String key = api.as("ward").get("/api/goods-receipts/" + receipt).json().path("processInstanceKey").asString("");
            return api.as("otto").get("/api/process-instances/" + key).json().path("state").asString("").equals("COMPLETED");
        });
    }
}

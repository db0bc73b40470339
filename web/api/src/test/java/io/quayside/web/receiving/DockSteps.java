package io.quayside.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.purchasing.order.OrderLineDraft;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.web.Api;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** From the order to goods that are counted, by bea and ward of the demo. */
public final class DockSteps {

    public static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Api api;
    private final PlacingOrders placing;
    private final TransactionTemplate transactions;

    public DockSteps(Api api, PlacingOrders placing, TransactionTemplate transactions) {
        this.api = api;
        this.placing = placing;
        this.transactions = transactions;
    }

    /** A product that is counted in pieces, without lots. */
    public JsonNode product() {
        return api.as("bea").get("/api/products?tracking=NONE&active=true&baseUnit=PCE&_start=0&_end=1").json().get(0);
    }

    /** At 12.50 EUR each. @return the id of the order */
    public String placed(JsonNode product, String quantity) {
        return placed(product, quantity, product.path("categoryCode").asString());
    }

    String placed(JsonNode product, String quantity, String category) {
        JsonNode vendor = api.as("bea").get("/api/vendors?companyCode=QNL&status=ACTIVE&currency=EUR&_start=0&_end=1").json().get(0);
        String warehouse = api.as("bea").get("/api/warehouses?companyCode=QNL&_start=0&_end=1").json().get(0).path("code").asString();
        var origin = new OrderOrigin("QNL", vendor.path("id").asLong(), vendor.path("name").asString(), "bea", warehouse, null, null, null, null);
        var line = new OrderLineDraft(null, product.path("id").asLong(), product.path("sku").asString(), product.path("name").asString(),
                category, Quantity.of(quantity, "PCE"), Amounts.unitPrice("12.5", "EUR"), LocalDate.of(2099, 1, 1), warehouse, null);
        return transactions.execute(status -> String.valueOf(placing.place(origin, CurrencyUnit.EUR, List.of(line)).id()));
    }

    /** The expected receipt of an order. */
    public JsonNode expectedOf(String orderId) {
        return await().atMost(PATIENCE).until(() -> expected(orderId), found -> found != null);
    }

    private JsonNode expected(String orderId) {
        JsonNode found = api.as("ward").get("/api/expected-receipts?orderId=" + orderId).json();
        return found.isEmpty() ? null : found.get(0);
    }

    public String opened(JsonNode expected) {
        var answer = api.as("ward").post("/api/goods-receipts", Map.of("code", expected.path("orderNumber").asString()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    public JsonNode scan(String receipt, String id, String raw, String quantity) {
        Map<String, Object> body = quantity == null ? Map.of("scanId", id, "raw", raw)
                : Map.of("scanId", id, "raw", raw, "quantity", Map.of("value", quantity, "unit", "PCE"));
        var answer = api.as("ward").post("/api/goods-receipts/" + receipt + "/scans", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    public void finish(String receipt) {
        assertThat(api.as("ward").post("/api/goods-receipts/" + receipt + "/finish-count", Map.of()).json().at("/errors/deliveryNote").asString()).contains("number");
        var answer = api.as("ward").post("/api/goods-receipts/" + receipt + "/finish-count", Map.of("deliveryNote", "DN-1"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The task that is offered to a person about a document, null while there is none. */
    public JsonNode task(String person, String number, String element) {
        return api.as(person).get("/api/tasks?view=groups&companyCode=QNL&businessKey=" + number).json().valueStream()
                .filter(task -> task.path("elementId").asString().equals(element)).findFirst().orElse(null);
    }

    public JsonNode awaitStatus(String receipt, String status) {
        return await().atMost(PATIENCE).until(() -> api.as("ward").get("/api/goods-receipts/" + receipt).json(),
                seen -> seen.path("status").asString().equals(status));
    }
}

package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A buyer's choice of vendor after approval, on the real engine. */
class VendorChoiceTest extends ApiTest {

    @Test
    void aNewVendorWhomABuyerChoosesIsApprovedBeforeAnythingIsOrdered() {
        Market market = Market.of(api);
        JsonNode requisition = submitted(newProduct(market));
        market.complete("anna", market.task(requisition, "anna"), Map.of("decision", "approve"));
        JsonNode vendor = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "name", "Unvetted %d B.V.".formatted(System.nanoTime()),
                "email", "orders@unvetted.example", "leadTimeDays", 1)).json();

        JsonNode choice = market.task(requisition, "bea");
        assertThat(choice.path("documentId").asString()).isEqualTo(requisition.path("id").asString());
        Api.Answer chosen = market.complete("bea", choice, Map.of("vendorChoices", List.of(Map.of("lineId", requisition.at("/lines/0/id").asString(),
                "description", "Line 1", "vendorNumber", vendor.path("number").asString()))));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);

        JsonNode second = market.task(requisition, "abel");
        assertThat(second.path("approvalLevel").asInt()).isEqualTo(2);
        assertThat(api.as("abel").get("/api/requisitions/" + requisition.path("id").asString() + "/context").text()).contains("VENDOR_NEW", "COST_CENTRE_NONE");
        market.complete("abel", second, Map.of("decision", "approve"));

        JsonNode ordered = market.awaitStatus(requisition, "ORDERED");
        JsonNode order = api.as("bea").get("/api/purchase-orders/" + ordered.path("orderIds").get(0).asString()).json();
        assertThat(order.path("vendorId").asString()).isEqualTo(vendor.path("id").asString());
        assertThat(order.path("buyer").asString()).isEqualTo("bea");
        assertThat(market.tasks(requisition, "anna", "completed")).as("who has approved it is not asked again").hasSize(1);
    }

    /** Nobody sells it, so the rule finds no vendor. */
    private String newProduct(Market market) {
        String category = api.as("bea").get("/api/products/" + market.price().path("productId").asString()).json().path("categoryCode").asString();
        Api.Answer made = api.as("bea").post("/api/products", Map.of("sku", "NOVEL-%d".formatted(System.nanoTime()), "name", "Novelty", "categoryCode", category,
                "baseUnit", "PCE", "purchaseUnit", "PCE"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    /** By rob: what rita asks for in other tests would be added up with it. */
    private JsonNode submitted(String product) {
        Api.Answer created = api.as("rob").post("/api/requisitions", Map.of("companyCode", "QNL", "title", "Something new", "lines", List.of(Map.of(
                "productId", product, "quantity", Map.of("value", "10", "unit", "PCE"), "unitPrice", Map.of("amount", "150", "currency", "EUR")))));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Api.Answer submitted = api.as("rob").post("/api/requisitions/" + created.json().path("id").asString() + "/submit", "");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return submitted.json();
    }
}

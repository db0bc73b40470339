package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Quotes and agreements by the people of the demo on the real engine. */
class SourcingJourneyTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void quotesAreAskedForComparedAndAwardedBeforeTheRequisitionIsApproved() {
        Market first = Market.of(api);
        Market second = Market.of(api);
        JsonNode requisition = api.as("rita").post("/api/requisitions", wish(first, "20")).json();
        JsonNode rfq = created("/api/rfqs", Map.of("companyCode", "QNL", "title", "Quotes", "quotesDueOn", TODAY.plusDays(7).toString(),
                "requisitionId", id(requisition), "vendorIds", Set.of(id(first.vendor()), id(second.vendor()))));
        assertThat(api.as("anna").post("/api/rfqs/" + id(rfq) + "/issue", "").status()).isEqualTo(403);
        assertThat(api.as("bea").post("/api/rfqs/" + id(rfq) + "/issue", "").status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> bea("/api/rfqs/" + id(rfq)).path("vendors").valueStream().noneMatch(vendor -> vendor.path("sentAt").isNull()));

        String line = rfq.at("/lines/0/id").asString();
        Api.Answer entered = api.as("bea").post("/api/rfqs/" + id(rfq) + "/quotes", Map.of("quotes", List.of(
                quote(line, first, "140"), quote(line, second, "145"))));
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        JsonNode quotes = bea("/api/rfqs/" + id(rfq) + "/comparison").at("/lines/0/quotes");
        assertThat(quotes.at("/0/bestBy").toString()).contains("PRICE");
        String dearer = quotes.at("/1/quoteId").asString();

        Api.Answer unexplained = await().atMost(PATIENCE).until(() -> award(rfq, line, dearer, ""), answer -> answer.status() == 400);
        assertThat(unexplained.text()).contains("awards[0].reason");
        assertThat(award(rfq, line, dearer, "Delivers sooner").status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> bea("/api/rfqs/" + id(rfq)).path("status").asString(), "AWARDED"::equals);

        JsonNode sourced = api.as("rita").get("/api/requisitions/" + id(requisition)).json();
        assertThat(sourced.at("/lines/0/suggestedVendorId").asString()).isEqualTo(id(second.vendor()));
        assertThat(api.as("rita").post("/api/requisitions/" + id(requisition) + "/submit", "").status()).isEqualTo(200);
        JsonNode context = api.as("anna").get("/api/requisitions/" + id(requisition) + "/context").json();
        assertThat(context.at("/awards/0/reason").asString()).isEqualTo("Delivers sooner");
        assertThat(context.path("warnings").toString()).contains("NOT_BEST_QUOTE");
        second.approveAndOrder(sourced);
        JsonNode order = bea("/api/purchase-orders/" + api.as("rita").get("/api/requisitions/" + id(requisition)).json().at("/orderIds/0").asString());
        assertThat(order.path("vendorId").asString()).isEqualTo(id(second.vendor()));
        assertThat(order.at("/lines/0/unitPrice/amount").asString()).startsWith("145");
    }

    @Test
    void aRequestIsCancelledAtAnyStage() {
        Market market = Market.of(api);
        JsonNode rfq = created("/api/rfqs", Map.of("companyCode", "QNL", "title", "Not needed", "quotesDueOn", TODAY.plusDays(7).toString(),
                "vendorIds", Set.of(id(market.vendor())), "lines", List.of(Map.of("productId", market.price().path("productId").asString(),
                        "quantity", Map.of("value", "5", "unit", market.price().at("/minQuantity/unit").asString())))));
        api.as("bea").post("/api/rfqs/" + id(rfq) + "/issue", "");

        assertThat(api.as("bea").post("/api/rfqs/" + id(rfq) + "/cancel", Map.of("reason", "")).status()).isEqualTo(400);
        assertThat(api.as("bea").post("/api/rfqs/" + id(rfq) + "/cancel", Map.of("reason", "Project stopped")).status()).isEqualTo(200);

        await().atMost(PATIENCE).until(() -> bea("/api/rfqs/" + id(rfq)).path("status").asString(), "CANCELLED"::equals);
        assertThat(api.as("rita").get("/api/rfqs/" + id(rfq)).status()).isEqualTo(403);
    }

    @Test
    void anAgreementIsApprovedCalledOffAndClosed() {
        Market market = Market.of(api);
        // So cheap, and approved for the product, that the rule takes this vendor whoever else delivers it.
        created("/api/approved-suppliers", Map.of("companyCode", "QNL", "vendorId", id(market.vendor()), "productId",
                market.price().path("productId").asString(), "validFrom", "2026-01-01"));
        JsonNode agreement = created("/api/purchase-agreements", Map.of("companyCode", "QNL", "title", "Year", "vendorId", id(market.vendor()),
                "validFrom", TODAY.toString(), "validUntil", TODAY.plusMonths(6).toString(), "lines", List.of(Map.of(
                        "productId", market.price().path("productId").asString(), "unit", market.price().at("/minQuantity/unit").asString(),
                        "unitPrice", "0.5", "maxQuantity", "40"))));
        String path = "/api/purchase-agreements/" + id(agreement);
        assertThat(api.as("bea").post(path + "/submit", "").status()).isEqualTo(200);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            List.of("anna", "abel", "alma").forEach(approver -> market.tasks(agreement, approver, "groups")
                    .forEach(task -> market.complete(approver, task, Map.of("decision", "approve"))));
            return bea(path).path("status").asString();
        }, "ACTIVE"::equals);

        JsonNode requisition = market.submitted("rita", "30");
        assertThat(api.as("anna").get("/api/requisitions/" + id(requisition) + "/context").json().at("/lines/0/agreements/0/remainingQuantity/value").asString())
                .isEqualTo("40");
        market.approveAndOrder(requisition);
        assertThat(bea(path).at("/lines/0/remainingQuantity/value").asString()).isEqualTo("10");
        assertThat(bea(path + "/releases")).hasSize(1);

        assertThat(api.as("bea").post(path + "/close", Map.of("reason", "Renegotiated")).status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> bea(path).path("status").asString(), "CLOSED"::equals);
        assertThat(bea(path).path("closingReason").asString()).isEqualTo("Renegotiated");
    }

    private JsonNode created(String path, Object body) {
        Api.Answer answer = api.as("bea").post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode bea(String path) {
        return api.as("bea").get(path).json();
    }

    private Api.Answer award(JsonNode rfq, String line, String quote, String reason) {
        return api.as("bea").post("/api/rfqs/" + id(rfq) + "/award", Map.of("awards", List.of(Map.of("lineId", line, "quoteId", quote, "reason", reason))));
    }

    private static Map<String, Object> quote(String line, Market market, String price) {
        return Map.of("lineId", line, "vendorId", id(market.vendor()), "unitPrice", Map.of("amount", price, "currency", "EUR"), "leadTimeDays", 7,
                "validUntil", TODAY.plusDays(30).toString(), "freight", "0", "dutyPercent", "0");
    }

    private static Map<String, Object> wish(Market market, String quantity) {
        return Map.of("companyCode", "QNL", "title", "Quoted", "lines", List.of(Map.of("productId", market.price().path("productId").asString(),
                "quantity", Map.of("value", quantity, "unit", market.price().at("/minQuantity/unit").asString()),
                "suggestedVendorId", id(market.vendor()), "unitPrice", Map.of("amount", "150", "currency", "EUR"))));
    }

    private static String id(JsonNode row) {
        return row.path("id").asString();
    }
}

package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A product and a vendor in good standing, another vendor each time: amounts of one requester and vendor add up. */
record Market(Api api, JsonNode price, JsonNode vendor) {

    /** More than a job's timeout: where the engine misses a job's answer, the job comes again after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Set<String> USED = new HashSet<>();

    static Market of(Api api) {
        JsonNode prices = api.as("bea").get("/api/vendor-prices?companyCode=QNL&_start=0&_end=300").json();
        for (JsonNode price : prices) {
            JsonNode vendor = api.as("bea").get("/api/vendors/" + price.path("vendorId").asString()).json();
            if (vendor.path("status").asString().equals("ACTIVE") && vendor.path("currency").asString().equals("EUR")
                    && isStandard(api, price) && USED.add(vendor.path("id").asString())) {
                return new Market(api, price, vendor);
            }
        }
        return newcomer(api, prices.valueStream().filter(price -> price.at("/unitPrice/currency").asString().equals("EUR") && isStandard(api, price)).findFirst().orElseThrow());
    }

    /** Once all vendors of the demo are used: one who sells for half of the price. */
    private static Market newcomer(Api api, JsonNode like) {
        JsonNode made = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "name", "Newcomer %d B.V.".formatted(System.nanoTime()),
                "email", "orders@newcomer.example", "leadTimeDays", 1)).json();
        JsonNode vendor = api.as("adam").post("/api/vendors/" + made.path("id").asString() + "/approve", Map.of()).json();
        String half = new BigDecimal(like.at("/unitPrice/amount").asString()).divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP).toPlainString();
        Api.Answer price = api.as("bea").post("/api/vendor-prices", Map.of("companyCode", "QNL", "vendorId", vendor.path("id").asString(),
                "productId", like.path("productId").asString(), "minQuantity", Map.of("value", "1", "unit", like.at("/minQuantity/unit").asString()),
                "unitPrice", Map.of("amount", half, "currency", "EUR"), "validFrom", "2026-01-01"));
        assertThat(price.status()).as(price.text()).isEqualTo(201);
        return new Market(api, price.json(), vendor);
    }

    private static boolean isStandard(Api api, JsonNode price) {
        String category = api.as("bea").get("/api/products/" + price.path("productId").asString()).json().path("categoryCode").asString();
        return !category.equals("CAPITAL") && !category.equals("HAZARDOUS");
    }

    JsonNode submitted(String requester, String quantity) {
        Api.Answer created = api.as(requester).post("/api/requisitions", wish(quantity, null));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Api.Answer submitted = api.as(requester).post("/api/requisitions/" + created.json().path("id").asString() + "/submit", "");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return submitted.json();
    }

    Api.Answer change(String requester, JsonNode requisition, String quantity) {
        return api.as(requester).put("/api/requisitions/" + requisition.path("id").asString(), wish(quantity, requisition.at("/lines/0/id").asString()));
    }

    JsonNode task(JsonNode requisition, String approver) {
        return await().atMost(PATIENCE).until(() -> tasks(requisition, approver, "groups"), tasks -> tasks.size() == 1).get(0);
    }

    JsonNode tasks(JsonNode requisition, String approver, String view) {
        return api.as(approver).get("/api/tasks?view=%s&companyCode=QNL&businessKey=%s".formatted(view, requisition.path("number").asString())).json();
    }

    Api.Answer complete(String approver, JsonNode task, Map<String, Object> variables) {
        return api.as(approver).post("/api/tasks/" + task.path("id").asString() + "/complete", Map.of("variables", variables));
    }

    void approveAndOrder(JsonNode requisition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            List.of("anna", "abel", "alma").forEach(approver -> StreamSupport.stream(tasks(requisition, approver, "groups").spliterator(), false)
                    .forEach(task -> complete(approver, task, Map.of("decision", "approve"))));
            return status(requisition);
        }, "ORDERED"::equals);
    }

    JsonNode awaitStatus(JsonNode requisition, String status) {
        await().atMost(PATIENCE).until(() -> status(requisition), status::equals);
        return api.as("bea").get("/api/requisitions/" + requisition.path("id").asString()).json();
    }

    private String status(JsonNode requisition) {
        return api.as("bea").get("/api/requisitions/" + requisition.path("id").asString()).json().path("status").asString();
    }

    private Map<String, Object> wish(String quantity, String lineId) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "productId", price.path("productId").asString(),
                "quantity", Map.of("value", quantity, "unit", price.at("/minQuantity/unit").asString()),
                "suggestedVendorId", vendor.path("id").asString(),
                "unitPrice", Map.of("amount", "150", "currency", "EUR")));
        line.put("id", lineId);
        return Map.of("companyCode", "QNL", "title", "Late change " + quantity, "lines", List.of(line));
    }
}

package io.quayside.web.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class QualityApiTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void plansAreListedAndChangedByInspectors() {
        Answer listed = api.as("quinn").get("/api/inspection-plans?_start=0&_end=10&_sort=name&q=hydraulics&companyCode=QNL");
        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
        ObjectNode plan = (ObjectNode) listed.json().get(0);
        assertThat(plan.at("/characteristics/1/upperLimit").decimalValue()).isEqualByComparingTo("78");
        String path = "/api/inspection-plans/" + plan.get("id").asString();
        plan.put("aql", 3);
        assertThat(api.as("quinn").put(path, plan).json().get("errors").propertyNames()).containsExactly("aql");
        plan.put("aql", 1.5);
        Answer changed = api.as("quinn").put(path, plan);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("characteristics").size()).isEqualTo(2);
        assertThat(api.as("quinn").put(path, plan).problem()).isEqualTo("stale");
        assertThat(api.as("ward").put(path, plan).status()).isEqualTo(403);
        assertThat(api.as("ula").get(path).status()).as("of another company").isEqualTo(404);
    }

    @Test
    void certificatesAreFiledForProductsAndFoundBeforeTheyExpire() {
        JsonNode vendor = api.as("quinn").get("/api/vendors?_start=0&_end=1&companyCode=QNL").json().get(0);
        JsonNode product = api.as("quinn").get("/api/products?_start=0&_end=1").json().get(0);
        var details = Map.of("companyCode", "QNL", "productId", product.get("id").asString(), "vendorId", vendor.get("id").asString(),
                "kind", "EN 10204 3.1", "number", "C-4711", "issuedOn", "2026-01-01", "expiresOn", "2026-12-31");
        Answer made = api.as("ward").post("/api/certificates", details);
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        JsonNode expiring = api.as("quinn").get("/api/certificates?_start=0&_end=5&expiresOn_lte=2027-01-31&_sort=expiresOn&q=c-4711").json();
        assertThat(expiring.get(0).get("productName").asString()).isEqualTo(product.get("name").asString());
        assertThat(api.as("ula").get("/api/certificates/" + made.json().get("id").asString()).status()).isEqualTo(404);
        var wrong = Map.of("companyCode", "QNL", "productId", product.get("id").asString(), "kind", "CoA", "number", "1", "issuedOn", "2026-02-01");
        assertThat(api.as("ward").post("/api/certificates", wrong).json().get("errors").propertyNames()).containsExactly("vendorId");
    }

    /** From goods in doubt to scrap: the process, its workers and the people's answers, all real. */
    @Test
    void goodsInStockAreInspectedAndWhatFailsIsScrapped() {
        JsonNode stock = freeStock();
        String plan = api.as("quinn").get("/api/inspection-plans?_start=0&_end=1&companyCode=QNL&q=fasteners").json().get(0).get("id").asString();
        Answer requested = api.as("quinn").post("/api/inspections", Map.of("planId", plan, "productId", stock.get("productId").asString(),
                "locationId", stock.get("locationId").asString(), "quantity", Map.of("value", "1", "unit", stock.at("/onHand/unit").asString())));
        assertThat(requested.status()).as(requested.text()).isEqualTo(201);
        String path = "/api/inspections/" + requested.json().get("id").asString();

        JsonNode inspect = task("UserTask_InspectGoods", requested.json());
        String complete = "/api/tasks/" + inspect.get("id").asString() + "/complete";
        Answer incomplete = api.as("quinn").post(complete, Map.of("variables", Map.of("comment", "?")));
        assertThat(incomplete.json().get("errors").propertyNames()).containsExactly("results[0].nonconforming");
        Answer answered = api.as("quinn").post(complete, Map.of("variables", Map.of("results", List.of(Map.of("position", 0, "measured", List.of(), "nonconforming", 1)),
                "comment", "Rusty")));
        assertThat(answered.status()).as(answered.text()).isBetween(200, 204);

        JsonNode decide = task("UserTask_DecideDisposition", requested.json());
        api.as("quinn").post("/api/tasks/" + decide.get("id").asString() + "/complete", Map.of("variables", Map.of("disposition", "scrap", "comment", "Not worth it")));
        await().atMost(PATIENCE).until(() -> api.as("quinn").get(path).json().get("status").asString(), "CLOSED"::equals);

        JsonNode closed = api.as("quinn").get(path).json();
        assertThat(closed.at("/dispositions/0/kind").asString()).isEqualTo("scrap");
        assertThat(closed.at("/verdict/passed").asBoolean()).isFalse();
        assertThat(closed.path("certificateNeeds")).isEmpty();
        assertThat(closed.at("/parts/0/serialNumbers").isArray()).isTrue();
        assertThat(api.as("ula").get(path).status()).isEqualTo(404);
        JsonNode nonconformance = api.as("quinn").get("/api/nonconformances?_start=0&_end=5&sourceId=" + closed.get("id").asString()).json().get(0);
        assertThat(nonconformance.get("status").asString()).isEqualTo("OPEN");
        task("UserTask_AnalyseNonconformance", nonconformance);
    }

    private JsonNode freeStock() {
        for (JsonNode row : api.as("quinn").get("/api/stock?_start=0&_end=500&companyCode=QNL&kind=STORAGE").json()) {
            if (row.get("lotId").isNull() && new BigDecimal(row.at("/available/value").asString()).signum() > 0) {
                return row;
            }
        }
        throw new AssertionError("no free stock in the demo");
    }

    private JsonNode task(String element, JsonNode document) {
        String path = "/api/tasks?_start=0&_end=20&businessKey=" + document.get("number").asString();
        return await().atMost(PATIENCE).until(() -> {
            for (JsonNode task : api.as("quinn").get(path).json()) {
                if (task.get("elementId").asString().equals(element)) {
                    return task;
                }
            }
            return null;
        }, found -> found != null);
    }
}

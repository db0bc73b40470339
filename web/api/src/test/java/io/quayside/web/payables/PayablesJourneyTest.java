package io.quayside.web.payables;

import static io.quayside.web.payables.PayableSteps.complete;
import static io.quayside.web.payables.PayableSteps.ok;
import static io.quayside.web.payables.PayableSteps.today;
import static io.quayside.web.receiving.DockSteps.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.web.ApiTest;
import io.quayside.web.receiving.DockSteps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** From the vendor's bill to the bank's file, by the people of the demo on the real engine. */
class PayablesJourneyTest extends ApiTest {

    @Autowired
    private PlacingOrders placing;
    @Autowired
    private TransactionTemplate transactions;

    private final String number = "B-" + Long.toString(System.nanoTime(), 36).toUpperCase();
    private DockSteps dock;
    private PayableSteps steps;
    private JsonNode order;
    private String receipt;

    @BeforeEach
    void goodsThatAreNotBilled() {
        dock = new DockSteps(api, placing, transactions);
        steps = new PayableSteps(api);
        JsonNode product = dock.product();
        JsonNode expected = dock.expectedOf(dock.placed(product, "20"));
        receipt = dock.opened(expected);
        dock.scan(receipt, "1", product.path("sku").asString(), "20");
        dock.finish(receipt);
        dock.awaitStatus(receipt, "POSTED");
        order = api.as("bea").get("/api/purchase-orders/" + expected.path("orderId").asString()).json();
    }

    @Test
    void aBillThatIsTooDearIsReleasedByTheBuyerHeldReleasedAgainAndPaidByTwoOthers() {
        assertThat(api.as("ward").post("/api/vendor-invoices", bill("15", "300.00")).status()).as("who receives does not enter bills").isEqualTo(403);
        assertThat(api.as("acco").post("/api/vendor-invoices", bill("15", "299.99")).json().path("errors").propertyNames()).containsExactly("total");
        String path = "/api/vendor-invoices/" + created(bill("15", "300.00"));
        assertThat(api.as("acco").post("/api/vendor-invoices", bill("15", "300.00")).json().path("errors").propertyNames()).as("twice").containsExactly("number");
        assertThat(api.as("ula").get(path).status()).as("another company").isEqualTo(404);
        ok(api.as("acco").post(path + "/register", Map.of()));
        steps.awaitStatus(path, "EXCEPTION");

        JsonNode line = ok(api.as("bea").get(path + "/match")).json().at("/lines/0");
        assertThat(line.path("reasons").valueStream().map(JsonNode::asString)).contains("PRICE");
        assertThat(List.of(amount(line.at("/variance/priceAmount/amount")), amount(line.at("/variance/quantity/value")), amount(line.at("/received/received/value"))))
                .usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("50"), BigDecimal.ZERO, new BigDecimal("20"));
        JsonNode task = await().atMost(PATIENCE).until(() -> dock.task("bea", number, "UserTask_ResolveException"), found -> found != null);
        Map<String, Object> release = Map.of("variables", Map.of("resolution", "release", "comment", "The new price list"));
        assertThat(api.as("acco").post(complete(task), release).status()).as("who entered it does not release it").isEqualTo(403);
        ok(api.as("bea").post(complete(task), release));
        steps.awaitStatus(path, "POSTED");
        assertThat(ok(api.as("acco").get("/api/open-receipts?companyCode=QNL&receiptId=" + receipt)).json()).as("goods received, not invoiced").isEmpty();

        steps.confirmedBankAccount(order.path("vendorId").asString(), order.path("vendorName").asString());
        ok(api.as("acco").post(path + "/hold", Map.of("reason", "PRICE_DISPUTE", "comment", "Asked for the list")));
        assertThat(api.as("acco").post(path + "/release", Map.of("reason", "Mine")).status()).as("nor lets it be paid").isEqualTo(403);
        String tooEarly = steps.proposed(order.path("vendorId").asString());
        assertThat(item(tooEarly).path("exclusion").asString()).as("held, and still shown").isEqualTo("ON_HOLD");
        assertThat(api.as("acco").post(tooEarly + "/withdraw", Map.of("reason", " ")).status()).isEqualTo(400);
        ok(api.as("acco").post(tooEarly + "/withdraw", Map.of("reason", "Nothing of it can be paid")));
        ok(api.as("bea").post(path + "/release", Map.of("reason", "The list came")));

        String proposal = steps.proposed(order.path("vendorId").asString());
        assertThat(item(proposal).path("exclusion").isNull()).isTrue();
        assertThat(api.as("acco").get(proposal + "/file").status()).as("before anybody has approved").isEqualTo(404);
        ok(api.as("acco").post(proposal + "/submit", Map.of()));
        String name = api.as("acco").get(proposal).json().path("number").asString();
        List<String> approvers = steps.approvedBy(proposal, name, "acco");
        assertThat(approvers).as("two different people").hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(amount(steps.awaitStatus(path, "PAID").at("/open/amount"))).isEqualByComparingTo("0");
        await().atMost(PATIENCE).until(() -> api.as("acco").get(proposal).json().hasNonNull("fileName"));
        assertThat(ok(api.as("acco").get(proposal + "/file")).text()).contains("NL91ABNA0417164300", number, "300.00");
    }

    @Test
    void aCarriersBillIsHeldAgainstTheLandedCostThatExpectedIt() {
        Map<String, Object> details = Map.of("companyCode", "QNL", "costDate", today().toString(), "description", "Road freight",
                "receiptIds", List.of(receipt),
                "charges", List.of(Map.of("kind", "FREIGHT", "basis", "QUANTITY", "amount", Map.of("amount", "400.00", "currency", "EUR"))));
        String cost = ok(api.as("acco").post("/api/landed-costs", details)).json().path("id").asString();
        assertThat(api.as("acco").post("/api/vendor-invoices", freight(cost)).json().path("errors").propertyNames()).as("not posted yet")
                .containsExactly("lines[0].landedCostId");
        ok(api.as("acco").post("/api/landed-costs/" + cost + "/post", Map.of()));

        String path = "/api/vendor-invoices/" + created(freight(cost));
        ok(api.as("acco").post(path + "/register", Map.of()));

        assertThat(steps.awaitStatus(path, "POSTED").at("/lines/0/matchResult").asString()).isEqualTo("MATCHED");
        assertThat(ok(api.as("acco").get("/api/landed-cost-clearing?companyCode=QNL&id=landed-cost:" + cost)).json()).as("nothing is open on the clearing account").isEmpty();
    }

    private Map<String, Object> bill(String price, String total) {
        return invoice(total, Map.of("kind", "GOODS", "orderLineId", order.at("/lines/0/id").asString(), "quantity", Map.of("value", "20", "unit", "PCE"),
                "unitPrice", Map.of("amount", price, "currency", "EUR"), "taxPercent", "0"));
    }

    private Map<String, Object> freight(String landedCostId) {
        return invoice("400.00", Map.of("kind", "FREIGHT", "description", "Road freight", "landedCostId", landedCostId, "quantity", Map.of("value", "1", "unit", "PCE"),
                "unitPrice", Map.of("amount", "400", "currency", "EUR"), "taxPercent", "0"));
    }

    private Map<String, Object> invoice(String total, Map<String, Object> line) {
        return Map.of("companyCode", "QNL", "kind", "INVOICE", "vendorId", order.path("vendorId").asString(), "number", number,
                "invoiceDate", today().toString(), "dueDate", today().plusDays(7).toString(),
                "total", Map.of("amount", total, "currency", "EUR"), "lines", List.of(line));
    }

    private String created(Map<String, Object> invoice) {
        return ok(api.as("acco").post("/api/vendor-invoices", invoice)).json().path("id").asString();
    }

    private JsonNode item(String proposal) {
        return ok(api.as("acco").get(proposal)).json().path("items").valueStream()
                .filter(item -> item.path("documentNumber").asString().equals(number)).findFirst().orElseThrow();
    }

    private static BigDecimal amount(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}

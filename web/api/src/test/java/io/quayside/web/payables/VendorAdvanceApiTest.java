package io.quayside.web.payables;

import static io.quayside.web.payables.PayableSteps.ok;
import static io.quayside.web.payables.PayableSteps.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.web.ApiTest;
import io.quayside.web.contract.TestPeople;
import io.quayside.web.receiving.DockSteps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Money before the bill, by the people of the demo on the real engine. */
class VendorAdvanceApiTest extends ApiTest {

    private static final String LIST = "/api/vendor-advances";

    @Autowired
    private PlacingOrders placing;
    @Autowired
    private TransactionTemplate transactions;

    private final String note = "N" + Long.toString(System.nanoTime(), 36).toUpperCase();
    private JsonNode vendor;

    @BeforeEach
    void aVendor() {
        TestPeople.create();
        vendor = api.as("bea").get("/api/vendors?companyCode=QNL&status=ACTIVE&currency=EUR&_start=0&_end=1").json().get(0);
    }

    @Test
    void anAdvanceIsAskedForFoundAndTakenBackWhileNobodyHasPaidIt() {
        assertThat(refused(Map.of())).containsExactlyInAnyOrder("vendorId", "amount", "payOn");
        assertThat(refused(advance("0.00", 0))).containsExactly("amount");
        String american = api.as("bea").get("/api/vendors?companyCode=QUS&_start=0&_end=1").json().get(0).path("id").asString();
        Map<String, Object> foreign = advance("5.00", 0);
        foreign.put("vendorId", "1");
        assertThat(refused(foreign)).containsExactly("vendorId");
        foreign.put("vendorId", american);
        assertThat(api.as(TestPeople.ALL_OF_QNL).post(LIST, foreign).json().path("errors").propertyNames()).as("a vendor of another company").containsExactly("vendorId");

        JsonNode late = asked("bea", "80.00", 40);
        JsonNode soon = asked("bea", "90.00", 30);
        assertThat(late.path("number").asString()).startsWith("VA-");
        assertThat(List.of(late.path("status").asString(), late.at("/open/amount").asString(), late.path("requestedBy").asString())).containsExactly("REQUESTED", "80.00", "bea");
        String mine = "?_start=0&_end=50&status=REQUESTED&_sort=payOn&_order=%s&vendorId=" + id(vendor);
        assertThat(ids(mine.formatted("ASC"))).containsSubsequence(id(soon), id(late));
        assertThat(ids(mine.formatted("DESC"))).containsSubsequence(id(late), id(soon));
        assertThat(ids("?_start=0&_end=50&q=" + late.path("number").asString())).containsExactly(id(late));
        assertThat(ids("?_start=0&_end=50&companyCode=QUS")).doesNotContain(id(late));
        assertThat(ok(api.as(TestPeople.ALL_OF_QUS).get(LIST + "?id=" + id(late))).json()).isEmpty();
        for (String deed : List.of("", "/cancel", "/clear")) {
            String path = path(late) + deed;
            var answer = deed.isEmpty() ? api.as(TestPeople.ALL_OF_QUS).get(path) : api.as(TestPeople.ALL_OF_QUS).post(path, clearing(late, "1.00"));
            assertThat(answer.status()).as(path).isEqualTo(404);
        }

        assertThat(ok(api.as("bea").post(path(late) + "/cancel", Map.of())).json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(api.as("bea").post(path(late) + "/cancel", Map.of()).problem()).as("a second time").isEqualTo("wrong-status");
        assertThat(ids(mine.formatted("ASC"))).contains(id(soon)).doesNotContain(id(late));
        ok(api.as("acco").post(path(soon) + "/cancel", Map.of()));
    }

    @Test
    void anAdvanceIsPaidByOthersThanAskedForItAndClearedAgainstTheBillInParts() {
        PayableSteps steps = new PayableSteps(api);
        steps.confirmedBankAccount(id(vendor), vendor.path("name").asString());
        JsonNode advance = asked(TestPeople.ALL_OF_QNL, "100.00", 0);
        String bill = postedBill(steps);
        Map<String, Object> clearing = Map.of("invoiceId", bill.substring(bill.lastIndexOf('/') + 1), "amount", euros("60.00"));
        assertThat(api.as("acco").post(path(advance) + "/clear", clearing).problem()).as("nothing is paid yet").isEqualTo("wrong-status");

        String proposal = steps.proposed(id(vendor));
        ok(api.as("acco").post(proposal + "/submit", Map.of()));
        JsonNode proposed = api.as("acco").get(proposal).json();
        assertThat(proposed.path("items").valueStream().map(item -> item.path("documentNumber").asString())).contains(advance.path("number").asString());
        assertThat(steps.approvedBy(proposal, proposed.path("number").asString(), TestPeople.ALL_OF_QNL)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
        steps.awaitStatus(path(advance), "PAID");
        assertThat(api.as("bea").post(path(advance) + "/cancel", Map.of()).problem()).isEqualTo("wrong-status");

        assertThat(api.as("acco").post(path(advance) + "/clear", Map.of()).json().path("errors").propertyNames()).containsExactlyInAnyOrder("invoiceId", "amount");
        assertThat(api.as("acco").post(path(advance) + "/clear", with(clearing, "amount", Map.of("amount", "1.00", "currency", "USD"))).json().path("errors").propertyNames())
                .containsExactly("amount");
        JsonNode part = ok(api.as("acco").post(path(advance) + "/clear", clearing)).json();
        assertThat(List.of(part.path("status").asString(), part.at("/open/amount").asString())).containsExactly("PAID", "40.00");
        assertThat(api.as("acco").post(path(advance) + "/clear", clearing).json().path("errors").propertyNames()).as("more than is left of it").containsExactly("amount");
        assertThat(ok(api.as("acco").post(path(advance) + "/clear", with(clearing, "amount", euros("40.00")))).json().path("status").asString()).isEqualTo("CLEARED");
        assertThat(new BigDecimal(api.as("acco").get(bill).json().at("/open/amount").asString())).as("what the vendor still gets").isEqualByComparingTo("150");
        assertThat(api.as("acco").post(path(advance) + "/clear", clearing).problem()).isEqualTo("wrong-status");

        List<JsonNode> settlements = ok(api.as("acco").get(bill + "/settlements")).json().valueStream().toList();
        assertThat(settlements).extracting(row -> row.path("kind").asString(), row -> row.path("sourceNumber").asString(), row -> row.path("sourceId").asString(),
                row -> row.at("/amount/amount").asString()).containsExactly(
                tuple("ADVANCE", advance.path("number").asString(), id(advance), "60.00"), tuple("ADVANCE", advance.path("number").asString(), id(advance), "40.00"));
        assertThat(ok(api.as("acco").get("/api/journal-entries/" + settlements.getFirst().path("entryId").asString())).json().path("number"))
                .isEqualTo(settlements.getFirst().path("entryNumber"));
        assertThat(api.as(TestPeople.ALL_OF_QUS).get(bill + "/settlements").status()).isEqualTo(404);
    }

    /** Of goods that are received: 20 at 12.50, due long after every proposal. */
    private String postedBill(PayableSteps steps) {
        DockSteps dock = new DockSteps(api, placing, transactions);
        JsonNode product = dock.product();
        JsonNode expected = dock.expectedOf(dock.placed(product, "20"));
        String receipt = dock.opened(expected);
        dock.scan(receipt, "1", product.path("sku").asString(), "20");
        dock.finish(receipt);
        dock.awaitStatus(receipt, "POSTED");
        JsonNode order = api.as("bea").get("/api/purchase-orders/" + expected.path("orderId").asString()).json();
        assertThat(order.path("vendorId").asString()).isEqualTo(id(vendor));
        Map<String, Object> line = Map.of("kind", "GOODS", "orderLineId", order.at("/lines/0/id").asString(), "quantity", Map.of("value", "20", "unit", "PCE"),
                "unitPrice", euros("12.50"), "taxPercent", "0");
        String path = "/api/vendor-invoices/" + ok(api.as("acco").post("/api/vendor-invoices", Map.of("companyCode", "QNL", "kind", "INVOICE", "vendorId", id(vendor), "number", note,
                "invoiceDate", today().toString(), "dueDate", today().plusDays(90).toString(), "total", euros("250.00"), "lines", List.of(line))))
                .json().path("id").asString();
        ok(api.as("acco").post(path + "/register", Map.of()));
        steps.awaitStatus(path, "POSTED");
        return path;
    }

    private JsonNode asked(String who, String amount, int days) {
        return ok(api.as(who).post(LIST, advance(amount, days))).json();
    }

    private Map<String, Object> advance(String amount, int days) {
        return new HashMap<>(Map.of("vendorId", id(vendor), "amount", euros(amount), "payOn", today().plusDays(days).toString(), "note", note));
    }

    private static Map<String, Object> clearing(JsonNode advance, String amount) {
        return Map.of("invoiceId", id(advance), "amount", euros(amount));
    }

    private Iterable<String> refused(Map<String, Object> advance) {
        var answer = api.as("bea").post(LIST, advance);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json().path("errors").propertyNames();
    }

    private List<String> ids(String query) {
        return ok(api.as("acco").get(LIST + query)).json().valueStream().map(VendorAdvanceApiTest::id).toList();
    }

    private static String path(JsonNode advance) {
        return LIST + "/" + id(advance);
    }

    private static String id(JsonNode row) {
        return row.path("id").asString();
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Map<String, Object> with(Map<String, Object> details, String field, Object value) {
        Map<String, Object> all = new HashMap<>(details);
        all.put(field, value);
        return all;
    }
}

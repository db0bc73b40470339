package io.quayside.web.receiving;

import static io.quayside.web.receiving.DockSteps.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.purchasing.order.VendorLinks;
import io.quayside.web.ApiTest;
import io.quayside.web.contract.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** From the order that a vendor has to goods in their bin, by the people of the demo on the real engine. */
class ReceivingJourneyTest extends ApiTest {

    @Autowired
    private PlacingOrders placing;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private VendorLinks links;
    @Autowired
    private JdbcClient jdbc;

    private DockSteps dock;
    private JsonNode product;
    private JsonNode order;

    @BeforeEach
    void anOrderThatIsExpected() {
        dock = new DockSteps(api, placing, transactions);
        product = dock.product();
        String id = placed("20");
        order = dock.expectedOf(id);
    }

    @Test
    void goodsGoFromTheLorryIntoTheirBinAndCloseTheOrder() {
        String receipt = dock.opened(order);
        assertThat(api.as("bea").post("/api/goods-receipts", Map.of("code", order.path("orderNumber").asString())).status()).isEqualTo(403);
        assertThat(api.as("ula").get("/api/goods-receipts/" + receipt).status()).isEqualTo(404);

        JsonNode wrong = dock.scan(receipt, "1", "NO-SUCH-CODE", null);
        assertThat(wrong.path("outcome").asString()).isEqualTo("unknown-code");
        dock.scan(receipt, "2", product.path("sku").asString(), "20");
        JsonNode again = dock.scan(receipt, "2", product.path("sku").asString(), "20");
        assertThat(again.path("outcome").asString()).isEqualTo("counted");
        dock.finish(receipt);

        dock.awaitStatus(receipt, "POSTED");
        putEverythingAway(receipt);
        JsonNode closed = api.as("bea").get("/api/purchase-orders/" + order.path("orderId").asString()).json();
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(new BigDecimal(closed.at("/lines/0/receivedQuantity/value").asString())).isEqualByComparingTo("20");
        assertThat(closed.at("/lines/0/rejectedQuantity/value").asString()).isEqualTo("0");
        assertThat(api.as("bea").get("/api/expected-receipts/" + order.path("id").asString()).json().at("/lines/0/returned/unit").asString()).isEqualTo("PCE");
        awaitEnd(receipt);
    }

    @Test
    void aSurplusBeyondTheToleranceIsForTheBuyerAndDamageIsClaimedAndDisposedOf() {
        String receipt = dock.opened(order);
        dock.scan(receipt, "1", product.path("sku").asString(), "23");
        Map<String, Object> damage = Map.of("entryId", "e-1", "type", "DAMAGED", "lineId", line(receipt), "note", "Crushed corner",
                "quantity", Map.of("value", "2", "unit", "PCE"));
        var logged = api.as("ward").post("/api/goods-receipts/" + receipt + "/discrepancies", damage);
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(api.as("ward").post("/api/goods-receipts/" + receipt + "/discrepancies", damage).json().path("id")).isEqualTo(logged.json().path("id"));
        dock.finish(receipt);

        JsonNode task = await().atMost(PATIENCE).until(() -> task("bea", receipt, "UserTask_DecideReceipt"), found -> found != null);
        String complete = "/api/tasks/" + task.path("id").asString() + "/complete";
        assertThat(api.as("bea").post(complete, Map.of("variables", Map.of())).status()).as("says nothing of the line").isEqualTo(400);
        var answer = api.as("bea").post(complete, Map.of("variables", Map.of("lineChoices",
                List.of(Map.of("lineId", line(receipt), "outcome", "accept", "reason", "We can use it")))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        JsonNode posted = dock.awaitStatus(receipt, "POSTED");
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

    @Test
    void goodsThatFailAreReworkedPassTheNextInspectionAndCanBePromisedOnceTheyArePutAway() {
        product = inspected();
        BigDecimal before = available();
        String receipt = received();

        complete(await().atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_InspectGoods"), found -> found != null), inspectionResult(2));
        complete(await().atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_DecideDisposition"), found -> found != null),
                Map.of("disposition", "rework", "comment", "Deburr them"));
        assertThat(available()).as("nothing of it can be used meanwhile").isEqualByComparingTo(before);
        complete(await().atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_ReworkGoods"), found -> found != null), Map.of("comment", "Done"));

        JsonNode again = await().atMost(PATIENCE).until(() -> inspections(receipt, "REWORK"), found -> !found.isEmpty()).get(0);
        JsonNode failed = inspections(receipt, "RECEIPT").get(0);
        assertThat(again.path("previousId")).isEqualTo(failed.path("id"));
        assertThat(failed.at("/verdict/passed").asBoolean()).isFalse();
        String number = again.path("number").asString();
        complete(await().atMost(PATIENCE).until(() -> dock.task("quinn", number, "UserTask_InspectGoods"), found -> found != null), inspectionResult(0));
        await().atMost(PATIENCE).until(() -> inspections(receipt, "REWORK").get(0).path("status").asString(), "RELEASED"::equals);

        List<JsonNode> open = await().atMost(PATIENCE).until(() -> putawaysOf(number), found -> !found.isEmpty());
        assertThat(open.stream().map(each -> new BigDecimal(each.at("/quantity/value").asString())).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("20");
        putAway(open);
        assertThat(available()).isEqualByComparingTo(before.add(new BigDecimal("20")));
        awaitEnd(receipt);
        await("the task to put them away is gone").atMost(PATIENCE).until(() -> dock.task("ward", number, "UserTask_PutAway") == null);
    }

    @Test
    void takingAReceiptBackEndsTheInspectionThatWaitsForIt() {
        product = inspected();
        String receipt = received();
        await().atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_InspectGoods"), found -> found != null);

        var reversed = api.as("ward").post("/api/goods-receipts/" + receipt + "/reverse", Map.of("reason", "The neighbour's goods"));
        assertThat(reversed.status()).as(reversed.text()).isEqualTo(200);

        JsonNode inspection = inspections(receipt, "RECEIPT").get(0);
        assertThat(inspection.path("status").asString()).isEqualTo("CANCELLED");
        assertThat(inspection.path("cancellationReason").asString()).isEqualTo("The neighbour's goods");
        await("its task is gone").atMost(PATIENCE).until(() -> task("quinn", receipt, "UserTask_InspectGoods") == null);
    }

    @Test
    void anOrderThatIsOpenAgainHasACaseThatCanCancelIt() {
        String receipt = received();
        String path = "/api/purchase-orders/" + order.path("orderId").asString();
        assertThat(api.as("bea").get(path).json().path("status").asString()).isEqualTo("CLOSED");

        var reversed = api.as("ward").post("/api/goods-receipts/" + receipt + "/reverse", Map.of("reason", "The neighbour's goods"));
        assertThat(reversed.status()).as(reversed.text()).isEqualTo(200);
        var cancelled = api.as("bea").post(path + "/cancel", Map.of("reason", "Nobody waits for it any more"));

        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
        await("its new case cancels it").atMost(PATIENCE).until(() -> api.as("bea").get(path).json().path("status").asString(), "CANCELLED"::equals);
    }

    @Test
    void whoCountsBlindCannotWorkOutWhatWasOrderedAndWhoBuysStillSeesIt() {
        TestPeople.create();
        String category = "BLIND-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        var made = api.as("adam").post("/api/product-categories", Map.of("code", category, "name", "Precious", "risk", 1, "blindCount", true));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = dock.placed(product, "7", category);
        String path = "/api/purchase-orders/" + id;
        dock.expectedOf(id);
        JsonNode whole = api.as("bea").get(path).json();
        var amended = api.as("bea").post(path + "/amendments", Map.of("reason", "One more", "lines",
                List.of(Map.of("lineId", whole.at("/lines/0/id").asString(), "quantity", Map.of("value", "8", "unit", "PCE")))));
        assertThat(amended.status()).as(amended.text()).isEqualTo(201);

        JsonNode seen = api.as("ward").get(path).json();
        assertThat(List.of(seen.at("/lines/0/quantity"), seen.at("/lines/0/lineAmount"), seen.path("total"), seen.path("totalInCompanyCurrency"),
                seen.at("/amendments/0/newTotal"), seen.at("/amendments/0/oldTotal"))).allMatch(JsonNode::isNull);
        assertThat(seen.at("/amendments/0/lines")).isEmpty();
        assertThat(api.as("ward").get("/api/purchase-orders?id=" + id).json().get(0).path("total").isNull()).isTrue();
        assertThat(api.as("ward").get(path + "/amendments").json().get(0).path("lines")).isEmpty();
        String amendment = "/api/order-amendments/" + amended.json().path("id").asString();
        assertThat(api.as("ward").get(amendment).json().path("newTotal").isNull()).isTrue();
        assertThat(api.as("ward").get(amendment + "/context").problem()).isEqualTo("counted-blind");
        assertThat(api.as("ward").get("/api/purchase-orders?amountMin=87&amountMax=88").problem()).as("nor by guessing").isEqualTo("counted-blind");

        for (String knowing : List.of("bea", "acco", TestPeople.ALL_OF_QNL)) {
            JsonNode told = api.as(knowing).get(path).json();
            assertThat(new BigDecimal(told.at("/lines/0/quantity/value").asString())).as(knowing).isBetween(new BigDecimal("7"), new BigDecimal("8"));
            assertThat(new BigDecimal(told.at("/total/amount").asString())).as(knowing).isBetween(new BigDecimal("87.5"), new BigDecimal("100"));
            assertThat(api.as(knowing).get("/api/purchase-orders?id=" + id).json().get(0).path("total").isNull()).as(knowing).isFalse();
        }
        assertThat(api.as("ward").get("/api/purchase-orders?id=" + order.path("orderId").asString()).json().get(0).path("total").isNull()).as("not counted blind").isFalse();
    }

    @Test
    void aShipmentNoticeIsEnteredOnceByBuyersOrReceiversOfTheCompany() {
        String path = "/api/expected-receipts/" + order.path("id").asString();
        String line = api.as("bea").get(path).json().at("/lines/0/orderLineId").asString();
        Map<String, Object> notice = Map.of("reference", "ASN-7", "carrier", "DHL", "arrivalDate", "2098-12-24", "dock", "D2",
                "lines", List.of(Map.of("orderLineId", line, "quantity", Map.of("value", "20", "unit", "PCE"), "sscc", "340123450000000017")));
        assertThat(api.as("acco").post(path + "/notices", notice).status()).isEqualTo(403);
        assertThat(api.as("ula").get(path).status()).isEqualTo(404);
        var announced = api.as("ward").post(path + "/notices", notice);
        assertThat(announced.status()).as(announced.text()).isEqualTo(201);
        assertThat(announced.json().at("/notices/0/reference").asString()).isEqualTo("ASN-7");
        assertThat(announced.json().at("/notices/0/lines/0/sscc").asString()).isEqualTo("340123450000000017");
        assertThat(announced.json().path("expectedDate").asString()).as("the day that the vendor has announced").isEqualTo("2098-12-24");
        assertThat(announced.json().path("dock").asString()).isEqualTo("D2");
        assertThat(api.as("bea").post(path + "/notices", notice).json().path("errors").propertyNames()).containsExactly("reference");
        Map<String, Object> wrong = Map.of("reference", "ASN-8", "arrivalDate", "2098-12-24",
                "lines", List.of(Map.of("orderLineId", "1", "quantity", Map.of("value", "0", "unit", "PCE"))));
        assertThat(api.as("bea").post(path + "/notices", wrong).json().path("errors").propertyNames()).contains("lines[0].orderLineId", "lines[0].quantity");
    }

    @Test
    void aVendorAnnouncesWhatComesByTheLinkOfItsOrderWithoutALogin() {
        String link = links.of(order.path("orderId").asLong());
        String path = "/api/vendor/shipment-notices/" + link.substring(link.lastIndexOf('/') + 1);
        var opened = api.get(path);
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        JsonNode seen = opened.json();
        assertThat(seen.path("orderNumber")).isEqualTo(order.path("orderNumber"));
        assertThat(new BigDecimal(seen.at("/lines/0/open/value").asString())).isEqualByComparingTo("20");
        assertThat(seen.toString()).as("no prices").doesNotContain("12.5", "rice", "total");

        String day = LocalDate.now().plusDays(5).toString();
        Map<String, Object> notice = Map.of("reference", "LS-1", "carrier", "DHL", "trackingNumber", "JD-1", "arrivalDate", day, "lines",
                List.of(Map.of("orderLineId", seen.at("/lines/0/orderLineId").asString(), "quantity", Map.of("value", "18", "unit", "PCE"))));
        var announced = api.post(path, notice);
        assertThat(announced.status()).as(announced.text()).isEqualTo(201);
        assertThat(announced.json().at("/notices/0/reference").asString()).isEqualTo("LS-1");
        JsonNode told = api.as("ward").get("/api/expected-receipts/" + order.path("id").asString()).json();
        assertThat(told.path("expectedDate").asString()).isEqualTo(day);
        assertThat(told.at("/notices/0/fromVendor").asBoolean()).isTrue();
        assertThat(told.at("/notices/0/enteredBy")).isEqualTo(order.path("vendorName"));

        assertThat(api.post(path, notice).json().path("errors").propertyNames()).as("a second time").containsExactly("reference");
        Map<String, Object> wrong = Map.of("reference", "LS-2", "arrivalDate", LocalDate.now().minusDays(9).toString(), "lines",
                List.of(Map.of("orderLineId", seen.at("/lines/0/orderLineId").asString(), "quantity", Map.of("value", "1", "unit", "BOX"))));
        assertThat(api.post(path, wrong).json().path("errors").propertyNames()).containsExactlyInAnyOrder("arrivalDate", "lines[0].quantity");
        assertThat(api.post(path, Map.of("reference", "x".repeat(600_000))).status()).as("bounded").isEqualTo(413);
        assertThat(api.post(path.replace("vendor", "%76endor"), Map.of("reference", "x".repeat(600_000))).status()).as("however it is written").isEqualTo(413);
        String other = dock.expectedOf(placed("3")).path("id").asString();
        String foreign = api.as("bea").get("/api/expected-receipts/" + other).json().at("/lines/0/orderLineId").asString();
        assertThat(api.post(path, Map.of("reference", "LS-3", "arrivalDate", day, "lines", List.of(Map.of("orderLineId", foreign, "quantity", Map.of("value", "1", "unit", "PCE")))))
                .json().path("errors").propertyNames()).as("of another order").containsExactly("lines[0].orderLineId");

        assertThat(api.get("/api/vendor/shipment-notices/" + order.path("orderId").asString() + ".bm90IHNpZ25lZA").status()).as("guessed").isEqualTo(404);
        assertThat(api.post("/api/purchase-orders/" + order.path("orderId").asString() + "/cancel", Map.of("reason", "Mine")).status()).isEqualTo(401);
        assertThat(api.delete(path).status()).isEqualTo(401);
        jdbc.sql("update receiving_expected_receipt set created_at = ? where id = ?").params("2020-01-01", order.path("id").asLong()).update();
        assertThat(api.get(path).problem()).isEqualTo("link-expired");
        jdbc.sql("update receiving_expected_receipt set created_at = now() where id = ?").params(order.path("id").asLong()).update();
        api.as("bea").post("/api/purchase-orders/" + order.path("orderId").asString() + "/cancel", Map.of("reason", "Not needed"));
        await().atMost(PATIENCE).until(() -> api.get(path).status(), status -> status == 409);
    }

    /** Every lot of them is inspected, by its plan. */
    private JsonNode inspected() {
        return Stream.of("FAST-BOLTS", "FAST-NUTS", "FAST-ANCHORS").flatMap(category -> api.as("bea")
                .get("/api/products?tracking=NONE&active=true&baseUnit=PCE&categoryCode=" + category + "&_start=0&_end=5").json().valueStream())
                .filter(each -> each.path("hazardClass").isNull()).findFirst().orElseThrow();
    }

    /** Twenty of the product, posted. */
    private String received() {
        order = dock.expectedOf(placed("20"));
        String receipt = dock.opened(order);
        dock.scan(receipt, "1", product.path("sku").asString(), "20");
        dock.finish(receipt);
        dock.awaitStatus(receipt, "POSTED");
        return receipt;
    }

    private BigDecimal available() {
        return api.as("acco").get("/api/stock?companyCode=QNL&productId=" + product.path("id").asString() + "&kind=STORAGE&_start=0&_end=100").json().valueStream()
                .map(row -> new BigDecimal(row.at("/available/value").asString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private JsonNode inspections(String receipt, String origin) {
        return api.as("quinn").get("/api/inspections?receiptId=" + receipt + "&origin=" + origin).json();
    }

    private static Map<String, Object> inspectionResult(int nonconforming) {
        return Map.of("results", List.of(Map.of("position", 0, "measured", List.of(), "nonconforming", nonconforming)), "comment", "Seen");
    }

    private void complete(JsonNode task, Map<String, Object> variables) {
        var answer = api.as("quinn").post("/api/tasks/" + task.path("id").asString() + "/complete", Map.of("variables", variables));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private String placed(String quantity) {
        return dock.placed(product, quantity);
    }

    private String line(String receipt) {
        return api.as("ward").get("/api/goods-receipts/" + receipt).json().at("/lines/0/id").asString();
    }

    private JsonNode task(String person, String receipt, String element) {
        return dock.task(person, api.as("ward").get("/api/goods-receipts/" + receipt).json().path("number").asString(), element);
    }

    private void putEverythingAway(String receipt) {
        putAway(await().atMost(PATIENCE).until(() -> putaways(receipt), found -> !found.isEmpty()));
    }

    private void putAway(List<JsonNode> open) {
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
        return putawaysOf(api.as("ward").get("/api/goods-receipts/" + receipt).json().path("number").asString());
    }

    private List<JsonNode> putawaysOf(String number) {
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

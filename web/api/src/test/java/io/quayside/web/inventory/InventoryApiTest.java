package io.quayside.web.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stock over HTTP, by the people of the demo. */
class InventoryApiTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void goodsAreMovedFromBinToBinOnceAndNeverOutOfQuarantine() {
        JsonNode goods = freeStock(5);
        String to = otherBin(goods);
        Map<String, Object> move = move(goods, "2", to);
        Answer moved = api.as("ward").post("/api/stock-moves", move);
        assertThat(moved.status()).as(moved.text()).isEqualTo(201);
        assertThat(moved.json().get("reason").asString()).isEqualTo("TRANSFER");
        assertThat(api.as("ward").post("/api/stock-moves", move).json().get("id")).isEqualTo(moved.json().get("id"));
        Map<String, Object> other = new HashMap<>(move(goods, "1", to));
        other.put("key", move.get("key"));
        assertThat(api.as("ward").post("/api/stock-moves", other).problem()).isEqualTo("key-reused");
        assertThat(api.as("ward").post("/api/stock-moves", move(goods, "999999", to)).problem()).isEqualTo("insufficient-stock");
        assertThat(api.as("acco").post("/api/stock-moves", move).status()).isEqualTo(403);
        JsonNode hold = api.as("ward").get("/api/locations?companyCode=QNL&kind=QUARANTINE&_start=0&_end=1").json().get(0);
        assertThat(api.as("ward").post("/api/stock-moves", move(goods, "1", hold.get("id").asString())).json().get("errors").propertyNames()).containsExactly("toLocationId");
        assertThat(api.as("ula").get("/api/stock-moves/" + moved.json().get("id").asString()).status()).isEqualTo(404);

        String scan = "/api/stock/scan?locationId=%s&code=".formatted(goods.get("locationId").asString());
        assertThat(api.as("ward").get(scan + goods.get("sku").asString()).json().get(0).get("sku")).isEqualTo(goods.get("sku"));
        assertThat(api.as("ward").get(scan + "no-such-goods").json().get("errors").propertyNames()).containsExactly("code");
        assertThat(api.as("ula").get(scan + goods.get("sku").asString()).status()).isEqualTo(404);
    }

    @Test
    void aTransferThatArrivesShortGoesToApprovalAndMayThenGoBack() {
        JsonNode goods = freeStock(5);
        String dock = dockElsewhere();
        Map<String, Object> line = Map.of("productId", goods.get("productId").asString(), "fromLocationId", goods.get("locationId").asString(), "quantity", "3");
        Map<String, Object> command = Map.of("companyCode", "QNL", "toLocationId", dock, "lines", List.of(line));
        assertThat(api.as("acco").post("/api/transfers", command).status()).isEqualTo(403);
        JsonNode hold = api.as("ward").get("/api/locations?companyCode=QNL&kind=QUALITY&_start=0&_end=1").json().get(0);
        Map<String, Object> held = new HashMap<>(line);
        held.put("fromLocationId", hold.get("id").asString());
        assertThat(api.as("ward").post("/api/transfers", Map.of("companyCode", "QNL", "toLocationId", dock, "lines", List.of(held))).json().get("errors").propertyNames())
                .containsExactly("lines");
        Answer sent = api.as("ward").post("/api/transfers", command);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        String path = "/api/transfers/" + sent.json().get("id").asString();
        assertThat(api.as("ula").get(path).status()).isEqualTo(404);
        assertThat(api.as("ward").get("/api/transfers?companyCode=QNL&status=SENT&_sort=sentAt&_order=DESC&_start=0&_end=5").json().get(0).get("id")).isEqualTo(sent.json().get("id"));

        JsonNode received = api.as("ward").post(path + "/receive", Map.of("lines", List.of(Map.of("lineId", sent.json().at("/lines/0/id").asString(), "received", "2")))).json();
        assertThat(received.get("onItsWay").asBoolean()).as("its count decides").isFalse();
        assertThat(api.as("ward").post(path + "/send-back", Map.of("reason", "left behind")).problem()).isEqualTo("loss-undecided");
        String count = "/api/stock-counts/" + received.get("countId").asString();
        assertThat(api.as("ward").post(count + "/cancel", Map.of("reason", "it never left")).status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> api.as("ward").get(count).json().get("status").asString(), "CANCELLED"::equals);
        assertThat(api.as("ward").get(path).json().get("onItsWay").asBoolean()).isTrue();
        assertThat(api.as("ward").post(path + "/send-back", Map.of("reason", " ")).json().get("errors").propertyNames()).containsExactly("reason");
        Answer back = api.as("ward").post(path + "/send-back", Map.of("reason", "left behind"));
        assertThat(back.json().at("/lines/0/sentBack/value").asString()).isEqualTo("1");
        Answer undone = api.as("ward").post(path + "/take-receipt-back", Map.of("reason", "wrong lorry"));
        assertThat(undone.json().get("status").asString()).as(undone.text()).isEqualTo("SENT");
        assertThat(api.as("ward").post(path + "/receive", Map.of()).json().get("status").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void kitsAreAssembledByReceiversAndTakenApartWithAReason() {
        JsonNode goods = freeStock(8);
        JsonNode kitProduct = product(goods.get("productId").asString());
        Map<String, Object> details = Map.of("companyCode", "QNL", "productId", kitProduct.get("id").asString(),
                "components", List.of(Map.of("productId", goods.get("productId").asString(), "quantity", "2")));
        assertThat(api.as("ward").post("/api/kits", details).status()).isEqualTo(403);
        Answer kit = api.as("adam").post("/api/kits", details);
        assertThat(kit.status()).as(kit.text()).isEqualTo(201);
        Map<String, Object> assemble = Map.of("kitId", kit.json().get("id").asString(), "quantity", "2", "locationId", otherBin(goods));
        Answer order = api.as("ward").post("/api/assembly-orders", assemble);
        assertThat(order.status()).as(order.text()).isEqualTo(201);
        String path = "/api/assembly-orders/" + order.json().get("id").asString();
        assertThat(api.as("ula").get(path).status()).isEqualTo(404);
        assertThat(api.as("acco").post(path + "/reverse", Map.of("reason", "no")).status()).isEqualTo(403);
        Answer apart = api.as("ward").post(path + "/reverse", Map.of("reason", "ordered by mistake"));
        assertThat(apart.json().get("reversalReason").asString()).isEqualTo("ordered by mistake");
        assertThat(api.as("ward").post(path + "/reverse", Map.of("reason", "again")).problem()).isEqualTo("assembly-reversed");
        JsonNode moves = api.as("ward").get("/api/stock-moves?sourceType=assembly-order&sourceId=%s&_start=0&_end=20".formatted(order.json().get("id").asString())).json();
        assertThat(moves.findValuesAsString("note")).contains("ordered by mistake");
        ObjectNode inactive = (ObjectNode) kit.json();
        inactive.put("active", false);
        assertThat(api.as("adam").put("/api/kits/" + kit.json().get("id").asString(), inactive).status()).isEqualTo(200);
        assertThat(api.as("ward").post("/api/assembly-orders", assemble).problem()).isEqualTo("kit-inactive");
    }

    @Test
    void aRecallNeedsAReasonAndSaysWhomToTell() {
        JsonNode lot = rows(api.as("quinn").get("/api/lots?companyCode=QNL&status=AVAILABLE&_start=0&_end=200").json()).stream()
                .filter(each -> !each.get("vendorId").isNull()).findFirst().orElseGet(() -> api.as("quinn").get("/api/lots?companyCode=QNL&status=AVAILABLE&_start=0&_end=1").json().get(0));
        String path = "/api/lots/" + lot.get("id").asString();
        assertThat(api.as("ward").post(path + "/recall", Map.of("reason", "glass")).status()).isEqualTo(403);
        assertThat(api.as("quinn").post(path + "/recall", Map.of("reason", "")).json().get("errors").propertyNames()).containsExactly("reason");
        Answer recall = api.as("quinn").post(path + "/recall", Map.of("reason", "glass in it"));
        assertThat(recall.json().at("/lots/0/number").isMissingNode()).as(recall.text()).isFalse();
        assertThat(api.as("quinn").get(path).json().get("status").asString()).isEqualTo("BLOCKED");
        JsonNode told = api.as("ward").get(path + "/recalls").json();
        assertThat(told.at("/recalls/0/reason").asString()).isEqualTo("glass in it");
        assertThat(told.get("vendors").isEmpty()).isEqualTo(lot.get("vendorId").isNull());
        assertThat(api.as("ula").get(path + "/recalls").status()).isEqualTo(404);
        assertThat(api.as("ward").get(path + "/trace").json().get("rootId").asString()).isEqualTo("lot:" + lot.get("id").asString());
        api.as("quinn").post(path + "/status", Map.of("status", "AVAILABLE"));
        if (!lot.get("vendorLot").isNull()) {
            assertThat(rows(api.as("quinn").get("/api/lots?companyCode=QNL&_start=0&_end=50&q=" + lot.get("vendorLot").asString()).json())).extracting(each -> each.get("id"))
                    .contains(lot.get("id"));
        }
    }

    @Test
    void stockAgreesWithItsMovesOnTheDayAndInThePast() {
        JsonNode proof = api.as("otto").get("/api/stock-move-proof?companyCode=QNL&_start=0&_end=10").json();
        assertThat(proof.isEmpty()).as(proof.toString()).isTrue();
        assertThat(api.as("ward").get("/api/stock-move-proof").status()).isEqualTo(403);
        assertThat(api.as("acco").post("/api/stock-move-proof/rebuild", Map.of("companyCode", "QNL")).status()).isEqualTo(403);
        assertThat(api.as("adam").post("/api/stock-move-proof/rebuild", Map.of("companyCode", "QNL")).json().get("quants").asInt()).isZero();

        JsonNode row = freeStock(1);
        String question = "/api/stock-at-date?companyCode=QNL&productId=%s&locationId=%s&_start=0&_end=5".formatted(row.get("productId").asString(), row.get("locationId").asString());
        assertThat(api.as("acco").get(question).json().at("/0/onHand/value").asString()).isEqualTo(row.at("/onHand/value").asString());
        assertThat(api.as("acco").get(question + "&date=2001-01-01").json().isEmpty()).isTrue();
        assertThat(api.as("acco").get(question + "&ownerId=1").json().isEmpty()).as("no vendor's goods").isTrue();
    }

    @Test
    void reservationsAreListedAndOfOneCompany() {
        Answer listed = api.as("ward").get("/api/reservations?companyCode=QNL&_sort=promiseDate&_start=0&_end=5");
        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
        rows(api.as("ula").get("/api/reservations?_start=0&_end=50").json()).forEach(each -> assertThat(each.get("companyCode").asString()).isEqualTo("QUS"));
        assertThat(api.as("ward").get("/api/reservations/1").status()).isEqualTo(404);
    }

    @Test
    void settingsOfACompanyAreCheckedAtTheirField() {
        JsonNode catalogue = api.as("rita").get("/api/company-settings").json();
        assertThat(rows(catalogue)).extracting(each -> each.get("key").asString()).contains("receiving.blind-count", "inventory.gs1-prefix", "valuation.provision-over-180");
        ObjectNode company = (ObjectNode) api.as("adam").get("/api/companies/QNL").json();
        ObjectNode settings = (ObjectNode) company.get("settings");
        assertThat(settings.get("inventory.gs1-prefix").asString()).as("pallet labels work at once").matches("\\d{6,12}");
        assertThat(api.as("ward").post("/api/pallets", Map.of("companyCode", "QNL")).status()).isEqualTo(201);
        settings.put("receiving.late-days", "soon").put("receiving.later", "3");
        assertThat(api.as("adam").put("/api/companies/QNL", company).json().get("errors").propertyNames())
                .containsExactlyInAnyOrder("settings.receiving.late-days", "settings.receiving.later");
        settings.remove("receiving.later");
        settings.put("receiving.late-days", "4");
        Answer changed = api.as("adam").put("/api/companies/QNL", company);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().at("/settings/receiving.late-days").asString()).isEqualTo("4");
        settings.remove("receiving.late-days");
        company.set("version", changed.json().get("version"));
        assertThat(api.as("adam").put("/api/companies/QNL", company).status()).isEqualTo(200);
    }

    @Test
    void labelsOfLotsPlacesAndPalletsArePrintedForPeopleOfTheCompany() {
        JsonNode lot = api.as("ward").get("/api/lots?companyCode=QNL&_start=0&_end=1").json().get(0);
        JsonNode bin = api.as("ward").get("/api/locations?companyCode=QNL&kind=STORAGE&_start=0&_end=1").json().get(0);
        Answer pallet = api.as("ward").post("/api/pallets", Map.of("companyCode", "QNL"));
        assertThat(pallet.json().get("sscc").asString()).matches("\\d{18}");
        for (String path : List.of("/api/lots/" + lot.get("id").asString(), "/api/locations/" + bin.get("id").asString(), "/api/pallets/" + pallet.json().get("id").asString())) {
            Answer label = api.as("ward").get(path + "/label");
            assertThat(label.status()).as(path).isEqualTo(200);
            assertThat(label.header("Content-Type")).as(path).hasValue("application/pdf");
            assertThat(label.header("Content-Disposition").orElseThrow()).as(path).contains(path.substring(path.lastIndexOf('/') + 1) + ".pdf");
            assertThat(label.text()).as(path).startsWith("%PDF-");
            assertThat(api.as("ula").get(path + "/label").status()).as("of another company: %s", path).isEqualTo(404);
        }
    }

    @Test
    void aPutawayIsTakenBackByReceiversWithAReason() {
        assertThat(api.as("acco").post("/api/putaways/1/reverse", Map.of("reason", "wrong aisle")).status()).isEqualTo(403);
        assertThat(api.as("ward").post("/api/putaways/1/reverse", Map.of("reason", "")).json().get("errors").propertyNames()).containsExactly("reason");
        assertThat(api.as("ward").post("/api/putaways/1/reverse", Map.of("reason", "wrong aisle")).status()).isEqualTo(404);
    }

    private Map<String, Object> move(JsonNode goods, String quantity, String to) {
        return Map.of("companyCode", "QNL", "key", UUID.randomUUID().toString(), "productId", goods.get("productId").asString(),
                "quantity", Map.of("value", quantity, "unit", goods.get("unit").asString()), "fromLocationId", goods.get("locationId").asString(), "toLocationId", to);
    }

    private String dockElsewhere() {
        String code = "T" + System.nanoTime() % 100_000_000;
        assertThat(api.as("adam").post("/api/warehouses", Map.of("code", code, "companyCode", "QNL", "name", "Test " + code)).status()).isEqualTo(201);
        Answer dock = api.as("adam").post("/api/locations", Map.of("companyCode", "QNL", "warehouseCode", code, "code", "IN", "name", "Goods in", "kind", "INPUT"));
        assertThat(dock.status()).as(dock.text()).isEqualTo(201);
        return dock.json().get("id").asString();
    }

    private String otherBin(JsonNode goods) {
        return rows(api.as("ward").get("/api/locations?companyCode=QNL&kind=STORAGE&zone=A&warehouseCode=%s&_start=0&_end=5".formatted(goods.get("warehouseCode").asString())).json())
                .stream().map(each -> each.get("id").asString()).filter(id -> !id.equals(goods.get("locationId").asString())).findFirst().orElseThrow();
    }

    /** Without lots, kept by the piece, and in no kit yet. */
    private JsonNode product(String otherThan) {
        var kits = rows(api.as("adam").get("/api/kits?_start=0&_end=500").json()).stream().map(each -> each.get("productId").asString()).toList();
        return rows(api.as("ward").get("/api/products?tracking=NONE&active=true&baseUnit=PCE&_start=0&_end=100").json()).stream()
                .filter(each -> !each.get("id").asString().equals(otherThan) && !kits.contains(each.get("id").asString())).reduce((first, last) -> last).orElseThrow();
    }

    private JsonNode freeStock(int atLeast) {
        return rows(api.as("acco").get("/api/stock?companyCode=QNL&kind=STORAGE&_start=0&_end=1000").json()).stream()
                .filter(row -> row.get("lotId").isNull() && row.get("unit").asString().equals("PCE")
                        && new BigDecimal(row.at("/available/value").asString()).compareTo(BigDecimal.valueOf(atLeast)) >= 0 && isFree(row)).findFirst().orElseThrow();
    }

    /** Hazardous goods may not lie in any bin. */
    private boolean isFree(JsonNode row) {
        return api.as("acco").get("/api/products/" + row.get("productId").asString()).json().path("hazardClass").isNull();
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

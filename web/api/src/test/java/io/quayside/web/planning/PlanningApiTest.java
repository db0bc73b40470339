package io.quayside.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A buyer from the rule to the requisition, and a receiver from the promise to the goods that leave. */
class PlanningApiTest extends ApiTest {

  private Api bea;
  private JsonNode stock;

  @BeforeEach
  void stockOfAPlainProduct() {
    bea = api.as("bea");
    var ruled = rows(bea, "/api/reorder-rules?companyCode=QNL&_end=500").stream().map(rule -> rule.path("productId").asString()).toList();
    stock = rows(bea, "/api/stock?companyCode=QNL&kind=STORAGE&_sort=onHand&_order=DESC&_end=200").stream()
        .filter(row -> row.path("lotNumber").isNull() || row.path("lotNumber").isMissingNode())
        .filter(row -> !ruled.contains(row.path("productId").asString())).findFirst().orElseThrow();
  }

  @Test
  void aRuleLeadsToAProposalAndTheProposalToARequisition() {
    var rule = bea.post("/api/reorder-rules", rule("100000", "100010"));
    assertThat(rule.status()).as(rule.text()).isEqualTo(201);
    assertThat(bea.post("/api/reorder-rules", rule("1", "2")).status()).as("one rule per product and warehouse").isEqualTo(400);
    assertThat(bea.post("/api/reorder-rounds", Map.of("companyCode", "QNL")).json().get(0).path("proposed").asInt()).isPositive();
    assertThat(bea.post("/api/reorder-rounds", Map.of("companyCode", "QNL")).json().get(0).path("proposed").asInt()).as("never twice").isZero();
    var proposal = rows(bea, "/api/reorder-proposals?status=OPEN&productId=" + product()).getFirst();
    var id = proposal.path("id").asString();
    var explained = bea.get("/api/reorder-proposals/" + id + "/calculation").json();
    var onHand = explained.path("rows").valueStream().filter(row -> row.path("part").asString().equals("ON_HAND"))
        .map(row -> new BigDecimal(row.path("quantity").asString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(onHand).isEqualByComparingTo(explained.path("calculation").path("onHand").asString());
    assertThat(bea.post("/api/reorder-proposals/" + id + "/change", Map.of("quantity", "7", "reason", "Only a few")).status()).isEqualTo(200);

    var accepted = bea.post("/api/reorder-proposals/accept", Map.of("ids", List.of(id), "submit", false));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    var requisition = bea.get("/api/requisitions/" + accepted.json().get(0).path("requisitionId").asString()).json();
    assertThat(requisition.path("status").asString()).isEqualTo("DRAFT");
    assertThat(requisition.path("lines")).hasSize(1);
    assertThat(bea.post("/api/reorder-proposals/accept", Map.of("ids", List.of(id), "submit", false)).json().get(0).path("requisitionId").asString())
        .as("accepted again").isEqualTo(requisition.path("id").asString());
    assertThat(bea.post("/api/reorder-proposals/" + id + "/reject", Map.of("reason", "Late")).problem()).isEqualTo("wrong-status");
  }

  @Test
  void whatIsPromisedIsReservedAndIssuedOnce() {
    var promise = bea.get("/api/promises?quantity=1&companyCode=QNL&productId=" + product()).json().get(0);
    assertThat(promise.path("availableOn").asString()).isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
    assertThat(LocalDate.parse(promise.path("arrivesOn").asString())).isAfterOrEqualTo(LocalDate.parse(promise.path("shipsOn").asString()));
    assertThat(available()).isEqualByComparingTo(promise.path("today").path("value").asString());

    var wanted = Map.of("key", UUID.randomUUID().toString(), "companyCode", "QNL", "warehouseCode", stock.path("warehouseCode").asString(), "productId", product(),
        "quantity", Map.of("value", "1", "unit", unit()), "reference", "SO-77", "priorityClass", 1, "promiseDate", promise.path("availableOn").asString());
    var before = available();
    var reservation = bea.post("/api/reservations", wanted);
    assertThat(reservation.status()).as(reservation.text()).isEqualTo(201);
    assertThat(bea.post("/api/reservations", wanted).json().path("id")).as("sent twice").isEqualTo(reservation.json().path("id"));
    assertThat(available()).isEqualByComparingTo(before.subtract(BigDecimal.ONE));

    var path = "/api/reservations/" + reservation.json().path("id").asString();
    var issue = Map.of("key", "first", "document", "DN-9001");
    assertThat(bea.post(path + "/issue", issue).status()).as("a buyer hands out no goods").isEqualTo(403);
    var ward = api.as("ward");
    assertThat(ward.post(path + "/pick", issue).status()).as("where to?").isEqualTo(400);
    var issued = ward.post(path + "/issue", issue);
    assertThat(issued.status()).as(issued.text()).isEqualTo(200);
    assertThat(issued.json().path("status").asString()).isEqualTo("FULFILLED");
    assertThat(ward.post(path + "/issue", issue).status()).as("sent twice").isEqualTo(200);
    assertThat(rows(ward, "/api/stock-moves?sourceType=goods-issue&sourceId=" + reservation.json().path("id").asString())).singleElement()
        .satisfies(move -> assertThat(move.path("sourceNumber").asString()).isEqualTo("DN-9001"));
    assertThat(available()).isEqualByComparingTo(before.subtract(BigDecimal.ONE));
  }

  @Test
  void aBuyerSeesWhatWaits() {
    var tiles = bea.get("/api/home").json().path("tiles").valueStream().map(tile -> tile.path("key").asString()).toList();
    assertThat(tiles).contains("reorderProposals", "belowMinimum");
    assertThat(rows(bea, "/api/reorder-rules?below=true&active=true")).isNotEmpty();
  }

  @Test
  void nobodyPromisesOutOfAnotherCompany() {
    var house = stock.path("warehouseCode").asString();
    assertThat(api.as("ula").get("/api/available-to-promise?productId=" + product() + "&warehouseCode=" + house).status()).isEqualTo(404);
    assertThat(api.as("ula").get("/api/promises?quantity=1&productId=" + product()).json().valueStream().map(each -> each.path("companyCode").asString())).containsOnly("QUS");
    assertThat(bea.get("/api/promises?quantity=0&productId=" + product()).status()).isEqualTo(400);
    assertThat(bea.get("/api/promises?quantity=1.00000001&productId=" + product()).status()).isEqualTo(400);
  }

  private Map<String, Object> rule(String min, String max) {
    return Map.of("companyCode", "QNL", "warehouseCode", stock.path("warehouseCode").asString(), "productId", product(), "method", "MIN_MAX", "minQuantity", min,
        "maxQuantity", max, "daysToPurchase", 2, "active", true);
  }

  private BigDecimal available() {
    return new BigDecimal(bea.get("/api/available-to-promise?productId=" + product() + "&warehouseCode=" + stock.path("warehouseCode").asString()).json()
        .path("steps").get(0).path("available").asString());
  }

  private String product() {
    return stock.path("productId").asString();
  }

  private String unit() {
    return stock.path("onHand").path("unit").asString();
  }

  private static List<JsonNode> rows(Api someone, String path) {
    var answer = someone.get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().valueStream().toList();
  }
}

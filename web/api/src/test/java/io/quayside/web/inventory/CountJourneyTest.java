package io.quayside.web.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import io.quayside.web.contract.TestPeople;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A count from its plan to the posted difference, by people on the real engine. */
class CountJourneyTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> APPROVERS = List.of("anna", "abel", "alma");

    private JsonNode goods;
    private String path;
    private String number;

    @BeforeEach
    void aCountOfABinWithGoods() {
        TestPeople.create();
        goods = stockWorthApproving();
        Answer planned = api.as("ward").post("/api/stock-counts", Map.of("locationId", goods.get("locationId").asString()));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        path = "/api/stock-counts/" + planned.json().get("id").asString();
        number = planned.json().get("number").asString();
        awaitAskedFor(1);
    }

    @Test
    void aLossIsCountedAgainByAnotherPersonAndApprovedByAThird() {
        theBookIsHiddenFromWhoMayCount();
        everythingIsGone(TestPeople.ALL_OF_QNL);
        awaitAskedFor(2);
        Answer again = enter(TestPeople.ALL_OF_QNL);
        assertThat(again.status()).as("who counted does not count again: %s", again.text()).isEqualTo(403);
        everythingIsGone("wim");

        JsonNode task = await().atMost(PATIENCE).until(() -> approval("anna"), found -> found != null);
        Answer refused = approve(TestPeople.ALL_OF_QNL, task);
        assertThat(refused.status()).as("who counted does not approve: %s", refused.text()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("segregation-of-duties");
        assertThat(api.as("otto").get("/api/sod-refusals?_start=0&_end=10").text()).contains(number);
        awaitPosted();

        assertThat(onHand()).as("the book says what was found").isZero();
        JsonNode move = api.as("acco").get("/api/stock-moves?sourceType=stock-count&sourceId=%s&_start=0&_end=5".formatted(id())).json().get(0);
        assertThat(move.get("reason").asString()).isEqualTo("ADJUSTMENT");
        assertThat(move.get("toKind").asString()).isEqualTo("LOSS");
        String instance = move.get("processInstanceKey").asString();
        assertThat(api.as("otto").get("/api/process-instances/" + instance).json().get("businessKey").asString()).as("the case behind the move").isEqualTo(number);
        assertThat(api.as("ula").get(path).status()).isEqualTo(404);
    }

    @Test
    void aCountIsCancelledAndTheBinIsFreeAgain() {
        Map<String, Object> move = Map.of("companyCode", "QNL", "key", "locked-" + number, "productId", goods.get("productId").asString(),
                "quantity", Map.of("value", "1", "unit", goods.get("unit").asString()), "fromLocationId", goods.get("locationId").asString(), "toLocationId", dock());
        assertThat(api.as("ward").post("/api/stock-moves", move).problem()).isEqualTo("bin-under-count");
        assertThat(api.as("ward").post(path + "/cancel", Map.of("reason", "")).json().get("errors").propertyNames()).containsExactly("reason");
        assertThat(api.as("ward").post(path + "/cancel", Map.of("reason", "the wrong bin")).status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> count("ward").get("status").asString(), "CANCELLED"::equals);
        Answer moved = api.as("ward").post("/api/stock-moves", move);
        assertThat(moved.status()).as(moved.text()).isEqualTo(201);
        assertThat(api.as("ward").get("/api/stock-moves/" + moved.json().get("id").asString()).json().get("quantity").isNull()).as("the count is over").isFalse();
        assertThat(api.as("ward").post(path + "/cancel", Map.of("reason", "again")).problem()).isEqualTo("count-over");
    }

    private void theBookIsHiddenFromWhoMayCount() {
        JsonNode blind = api.as("ward").get("/api/stock/" + goods.get("id").asString()).json();
        assertThat(blind.get("blind").asBoolean()).isTrue();
        assertThat(List.of(blind.get("onHand").isNull(), blind.get("reserved").isNull(), blind.get("available").isNull())).containsOnly(true);
        String list = "/api/stock?companyCode=QNL&locationId=%s&_start=0&_end=50".formatted(goods.get("locationId").asString());
        assertThat(rows(api.as("ward").get(list).json())).allMatch(row -> row.get("onHand").isNull());
        assertThat(rows(api.as("acco").get(list).json())).noneMatch(row -> row.get("onHand").isNull());
        String past = "/api/stock-at-date?companyCode=QNL&locationId=%s&_start=0&_end=50".formatted(goods.get("locationId").asString());
        assertThat(rows(api.as("ward").get(past).json())).allMatch(row -> row.get("onHand").isNull());
        String moves = "/api/stock-moves?locationId=%s&_start=0&_end=50".formatted(goods.get("locationId").asString());
        assertThat(rows(api.as("ward").get(moves).json())).as("they add up to what lies there").isNotEmpty().allMatch(row -> row.get("quantity").isNull() && row.get("incomingValue").isNull());
        String move = "/api/stock-moves/" + api.as("ward").get(moves).json().get(0).get("id").asString();
        assertThat(api.as("ward").get(move).json().get("quantity").isNull()).isTrue();
        assertThat(rows(api.as("acco").get(moves).json())).noneMatch(row -> row.get("quantity").isNull());
        assertThat(rows(api.as(TestPeople.ALL_OF_QNL).get(list).json())).as("who keeps the books besides may see them").noneMatch(row -> row.get("onHand").isNull());
        assertThat(rows(api.as(TestPeople.ALL_OF_QNL).get(moves).json())).noneMatch(row -> row.get("quantity").isNull());
        assertThat(count("ward").at("/lines/0/book").isNull()).isTrue();
    }

    private void everythingIsGone(String who) {
        Answer entered = enter(who);
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        Answer finished = api.as(who).post(path + "/finish", Map.of());
        assertThat(finished.status()).as(finished.text()).isEqualTo(200);
    }

    private Answer enter(String who) {
        return api.as(who).post(path + "/counts", Map.of("lines", rows(count(who).get("lines")).stream().map(line -> Map.of("lineId", line.get("id").asString(), "counted", "0")).toList()));
    }

    private void awaitAskedFor(int time) {
        await().atMost(PATIENCE).until(() -> count("wim").path("askedFor").asInt(0), asked -> asked == time);
    }

    private void awaitPosted() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            APPROVERS.forEach(approver -> {
                JsonNode task = approval(approver);
                if (task != null) {
                    approve(approver, task);
                }
            });
            return count("acco").get("status").asString();
        }, "POSTED"::equals);
    }

    private Answer approve(String who, JsonNode task) {
        return api.as(who).post("/api/tasks/" + task.get("id").asString() + "/complete", Map.of("variables", Map.of("decision", "approve", "comment", "Seen")));
    }

    private JsonNode approval(String approver) {
        return rows(api.as(approver).get("/api/tasks?view=groups&businessKey=" + number).json()).stream()
                .filter(task -> task.get("elementId").asString().equals("UserTask_Approve")).findFirst().orElse(null);
    }

    private JsonNode count(String who) {
        return api.as(who).get(path).json();
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private BigDecimal onHand() {
        String list = "/api/stock?companyCode=QNL&locationId=%s&_start=0&_end=50".formatted(goods.get("locationId").asString());
        return rows(api.as("acco").get(list).json()).stream().map(row -> new BigDecimal(row.at("/onHand/value").asString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String dock() {
        return api.as("ward").get("/api/locations?companyCode=QNL&kind=INPUT&warehouseCode=%s&_start=0&_end=1".formatted(goods.get("warehouseCode").asString())).json().get(0)
                .get("id").asString();
    }

    /** Of which nothing is reserved, so that nobody has to give way, and which nobody counts just now. */
    private JsonNode stockWorthApproving() {
        List<String> open = rows(api.as("acco").get("/api/stock-counts?companyCode=QNL&_start=0&_end=1000").json()).stream()
                .filter(count -> List.of("PLANNED", "COUNTING", "ASSESSED").contains(count.get("status").asString())).map(count -> count.get("locationId").asString()).toList();
        return rows(api.as("acco").get("/api/stock?companyCode=QNL&kind=STORAGE&_sort=onHand&_order=DESC&_start=0&_end=500").json()).stream()
                .filter(row -> row.get("lotId").isNull() && new BigDecimal(row.at("/reserved/value").asString()).signum() == 0 && !open.contains(row.get("locationId").asString()))
                .findFirst().orElseThrow();
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

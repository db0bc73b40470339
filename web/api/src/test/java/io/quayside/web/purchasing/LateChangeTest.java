package io.quayside.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import io.quayside.web.ApiTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What approvers and requesters do to a requisition while its approval is ending, on the real engine. */
class LateChangeTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Market market;

    @BeforeEach
    void market() {
        market = Market.of(api);
    }

    @Test
    void theNextLevelSeesTheReducedAmountAndTheOrderIsOfWhatWasApproved() {
        JsonNode requisition = market.submitted("rita", "100");
        String line = requisition.at("/lines/0/id").asString();

        JsonNode first = market.task(requisition, "anna");
        assertThat(first.at("/amount/amount").asString()).isEqualTo("15000.00");
        market.complete("anna", first, Map.of("decision", "approve", "approvedQuantities", Map.of(line, "90")));

        JsonNode second = market.task(requisition, "abel");
        assertThat(second.at("/amount/amount").asString()).isEqualTo("13500.00");
        assertThat(second.path("approvalLevel").asInt()).isEqualTo(2);
        market.complete("abel", second, Map.of("decision", "approve", "approvedQuantities", Map.of(line, "80")));

        JsonNode ordered = market.awaitStatus(requisition, "ORDERED");
        JsonNode order = api.as("bea").get("/api/purchase-orders/" + ordered.path("orderIds").get(0).asString()).json();
        assertThat(order.at("/lines/0/quantity/value").asString()).isEqualTo("80");
    }

    @Test
    void levelsThatTheReducedAmountDoesNotNeedAreNotAsked() {
        JsonNode requisition = market.submitted("rita", "100");
        String line = requisition.at("/lines/0/id").asString();

        market.complete("anna", market.task(requisition, "anna"), Map.of("decision", "approve", "approvedPrices", Map.of(line, "20")));

        JsonNode ordered = market.awaitStatus(requisition, "ORDERED");
        assertThat(ordered.at("/totalInCompanyCurrency/amount").asString()).isEqualTo("2000.00");
        assertThat(market.tasks(requisition, "abel", "completed")).isEmpty();
    }

    /** Whoever is first: the change is refused in a sentence, or the new revision is approved before it is ordered. */
    @Test
    void aChangeDuringTheLastApprovalIsRefusedOrApproved() {
        List<JsonNode> changed = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            JsonNode requisition = market.submitted("rita", "20");
            JsonNode task = market.task(requisition, "anna");
            var approval = CompletableFuture.supplyAsync(() -> market.complete("anna", task, Map.of("decision", "approve")));
            pause(round * 15);
            Api.Answer change = market.change("rita", requisition, "21");
            approval.join();

            assertThat(change.status()).as(change.text()).isIn(200, 409);
            if (change.status() == 200) {
                changed.add(change.json());
            } else {
                assertThat(change.json().path("detail").asString()).isNotBlank();
                market.awaitStatus(requisition, "ORDERED");
            }
        }
        changed.forEach(market::approveAndOrder);
        changed.forEach(requisition -> assertThat(api.as("rita").get("/api/requisitions/" + requisition.path("id").asString()).json()
                .at("/lines/0/quantity/value").asString()).isEqualTo("21"));
        changed.forEach(this::hasNoIncident);
    }

    private void hasNoIncident(JsonNode requisition) {
        String key = api.as("rita").get("/api/requisitions/" + requisition.path("id").asString()).json().path("processInstanceKey").asString();
        assertThat(api.as("petra").get("/api/incidents?processInstanceKey=" + key).json()).isEmpty();
    }

    private static void pause(long millis) {
        await().pollDelay(Duration.ofMillis(millis)).atMost(PATIENCE).until(() -> true);
    }
}

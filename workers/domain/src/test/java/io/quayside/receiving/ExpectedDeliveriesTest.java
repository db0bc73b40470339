package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.receiving.ReceivingMother.ron;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.expected.ChasingDeliveries;
import io.quayside.receiving.expected.DeliveryPriority;
import io.quayside.receiving.expected.ExpectedLine;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.expected.FindingExpectedReceipts;
import io.quayside.receiving.expected.LateLine;
import io.quayside.receiving.expected.LateLines;
import io.quayside.receiving.expected.NoticeInput;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.PlanningDeliveries.DeliveryPlan;
import io.quayside.receiving.expected.PlanningDeliveries;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** When goods should come, by line, and what is done when they do not. */
class ExpectedDeliveriesTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired FindingExpectedReceipts finding;
    @Autowired PlanningDeliveries planning;
    @Autowired ChasingDeliveries chasing;
    @Autowired LateLines lateLines;
    @Autowired FollowingOrders following;
    @Autowired DiscrepancyLog discrepancies;
    @Autowired ScoringVendors scoring;
    @Autowired CompanyDays days;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    private String company;
    private CurrentUser bea;
    private PurchaseOrder order;
    private long id;
    private LocalDate today;

    @BeforeEach
    void twoLines() {
        company = dock.company();
        bea = user("bea", company, Role.BUYER);
        order = dock.sent(company, "10", dock.product(Tracking.NONE, null), dock.product(Tracking.NONE, null));
        id = jdbc.sql("select id from receiving_expected_receipt where order_id = ?").param(order.id()).query(Long.class).single();
        today = days.today(company);
    }

    @Test
    void a_date_that_was_promised_stands_until_the_order_says_another_one() {
        promised(today.plusDays(20));
        dock.posted(dock.counted(order, "4"), LineOutcome.BACKORDER);
        assertThat(expected().expectedDate()).as("part of the goods has come").isEqualTo(today.plusDays(20));

        following.acknowledge(order.id(), today.plusDays(30), null, bea);
        assertThat(expected().expectedDate()).isEqualTo(today.plusDays(30));
    }

    @Test
    void a_notice_moves_the_lines_that_it_announces_and_no_others() {
        List<ExpectedLine> lines = expected().lines();
        LocalDate second = lines.get(1).expectedDate();
        planning.announce(id, new NoticeInput("ASN-1", null, null, today.plusDays(40), null,
                List.of(new NoticeLine(lines.get(0).orderLineId(), Quantity.of(10, "PCE"), null, null, null))), ron(company));

        assertThat(expected().lines().get(0).expectedDate()).isEqualTo(today.plusDays(40));
        assertThat(expected().lines().get(1).expectedDate()).isEqualTo(second);
        assertThat(expected().expectedDate()).as("what comes first").isEqualTo(second);
    }

    @Test
    void the_buyer_is_asked_some_days_before_on_the_day_and_while_it_is_late() {
        due(today.plusDays(60));
        assertThat(chasing.nextCheck(id).toLocalDate()).as("the warning day lies before the day").isBefore(today.plusDays(60)).isAfter(today);

        due(today.plusDays(1));
        assertThat(chasing.nextCheck(id).toLocalDate()).as("at once: nobody was told yet").isEqualTo(today);
        assertThat(chasing.warn(id)).isIn(DeliveryPriority.MEDIUM, DeliveryPriority.HIGH);

        due(today.minusDays(3));
        assertThat(chasing.nextCheck(id).toLocalDate()).isEqualTo(today);
        assertThat(chasing.warn(id)).isEqualTo(DeliveryPriority.HIGH);
        assertThat(chasing.nextCheck(id).toLocalDate()).as("again after some days").isAfter(today);
        assertThat(jdbc.sql("select count(*) from workflow_mail where subject like ?").param("%" + order.number() + "%").query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void late_lines_say_how_many_days_and_leave_out_what_is_staged_for_later() {
        jdbc.sql("update receiving_expected_line set expected_date = ? where order_line_id = ?").params(today.minusDays(5), order.lines().get(0).id()).update();
        jdbc.sql("update receiving_expected_line set expected_date = ? where order_line_id = ?").params(today.plusDays(5), order.lines().get(1).id()).update();

        String elsewhere = dock.company();
        List<LateLine> late = lateLines.list(LateLines.Search.of(List.of(company)), bea, PageRequest.of(0, 10)).getContent();

        assertThat(late).singleElement().satisfies(line -> {
            assertThat(line.productId()).isEqualTo(order.lines().get(0).productId());
            assertThat(line.daysLate()).isEqualTo(5);
            assertThat(line.open()).isEqualTo(Quantity.of(10, "PCE"));
        });
        assertThat(lateLines.count(List.of(company))).isOne();
        assertThat(lateLines.list(LateLines.Search.of(List.of()), user("ula", elsewhere, Role.BUYER), PageRequest.of(0, 10))).isEmpty();
        assertThatThrownBy(() -> lateLines.get(late.getFirst().id(), user("ula", elsewhere, Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
        assertThat(lateLines.get(late.getFirst().id(), bea).orderNumber()).isEqualTo(order.number());
    }

    @Test
    void each_late_line_counts_for_itself() {
        jdbc.sql("update purchasing_order_line set expected_date = ? where id = ?").params(today.minusDays(5), order.lines().get(0).id()).update();
        jdbc.sql("update purchasing_order_line set expected_date = ? where id = ?").params(today.plusDays(5), order.lines().get(1).id()).update();

        GoodsReceipt receipt = dock.counted(order, "10");
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(discrepancies.standing(receipt.id())).singleElement().satisfies(each -> {
            assertThat(each.type()).isEqualTo(DiscrepancyType.LATE);
            assertThat(each.found().productId()).isEqualTo(order.lines().get(0).productId());
        });
        assertThat(scoring.score(company, order.origin().vendorId()).orElseThrow()).as("half in time, all accurate").isEqualByComparingTo("75.0");
    }

    @Test
    void the_rest_of_a_line_is_not_awaited_any_more_with_a_reason() {
        long line = order.lines().getFirst().id();
        assertThatThrownBy(() -> planning.closeShort(id, line, " ", bea)).isInstanceOf(Refusal.Invalid.class);

        planning.closeShort(id, line, "Discontinued", bea);
        assertThat(expected().lines().getFirst().isOpen()).isFalse();
        assertThat(expected().lines().getFirst().shortReason()).isEqualTo("Discontinued");
        planning.closeShort(id, order.lines().get(1).id(), "Discontinued", bea);
        assertThat(expected().status()).isNotEqualTo(ExpectedStatus.OPEN);
    }

    @Test
    void what_a_buyer_hears_of_a_delivery_is_kept_with_the_answer_of_the_task() {
        due(today.minusDays(3));
        jdbc.sql("update receiving_expected_line set expected_date = ? where expected_id = ?").params(today.minusDays(3), id).update();
        chasing.warn(id);

        answered(Map.of("promisedDate", today.plusDays(60).toString()));
        assertThat(expected().expectedDate()).isEqualTo(today.plusDays(60));
        assertThat(expected().priority()).as("no longer late").isEqualTo(DeliveryPriority.NORMAL);
        answered(Map.of("promisedDate", " "));
        answered(Map.of());
        assertThat(expected().expectedDate()).as("nothing new was heard").isEqualTo(today.plusDays(60));

        assertThatThrownBy(() -> answered(Map.of("promisedDate", today.minusDays(1).toString())))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsEntry("promisedDate", "lies in the past"));
        assertThatThrownBy(() -> answered(Map.of("promisedDate", "soon")))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsEntry("promisedDate", "is not a date"));
        answered("goods-receipt", Map.of("promisedDate", today.plusDays(90).toString()));
        assertThat(expected().expectedDate()).as("a task about another document").isEqualTo(today.plusDays(60));
    }

    private void answered(Map<String, Object> answer) {
        answered(ExpectedReceipt.DOCUMENT_TYPE, answer);
    }

    private void answered(String documentType, Map<String, Object> answer) {
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, order.number(), "UserTask_ChaseDelivery", documentType, String.valueOf(id), 0, 1,
                DecisionKind.COMPLETE, null, "bea", null, null, Instant.EPOCH);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, answer)));
    }

    private void promised(LocalDate date) {
        planning.plan(id, new DeliveryPlan(null, null, null, date, expected().version()), bea);
    }

    private void due(LocalDate date) {
        jdbc.sql("update receiving_expected_receipt set expected_date = ?, priority = 'NORMAL' where id = ?").params(date, id).update();
    }

    private ExpectedReceipt expected() {
        return finding.get(id, bea);
    }
}

package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.receiving.ReceivingMother.ron;
import static io.quayside.receiving.ReceivingMother.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.AtOnce;
import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.SodRefusals;
import io.quayside.approval.TaskDecided;
import io.quayside.exporter.HistorySchema;
import io.quayside.identity.Role;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.claim.VendorClaims;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.ClaimingReceipts;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.GoodsState;
import io.quayside.receiving.receipt.LineFacts;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.OpeningReceipts;
import io.quayside.receiving.receipt.PlanningPutaway;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

class GoodsReceiptTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivingMother dock;
    @Autowired
    private OpeningReceipts opening;
    @Autowired
    private ScanningGoods scanning;
    @Autowired
    private FinishingCounts finishing;
    @Autowired
    private CheckingCounts checking;
    @Autowired
    private EndingReceipts ending;
    @Autowired
    private FindingReceipts finding;
    @Autowired
    private FindingOrders orders;
    @Autowired
    private ExpectedReceipts expected;
    @Autowired
    private DiscrepancyLog discrepancies;
    @Autowired
    private ReceivedLines received;
    @Autowired
    private PlanningPutaway putaway;
    @Autowired
    private Putaways putaways;
    @Autowired
    private ClaimingReceipts claiming;
    @Autowired
    private VendorClaims claims;
    @Autowired
    private SodRefusals refusals;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private DataSource dataSource;

    private final long round = Ids.next();
    private String company;
    private Product valve;
    private PurchaseOrder order;

    @BeforeEach
    void anOrder() {
        company = dock.company();
        valve = dock.product(Tracking.NONE, null);
        order = dock.sent(company, "100", valve);
    }

    @Test
    void an_order_that_the_vendor_has_is_expected_and_watched() {
        var delivery = expected.findByOrderId(order.id()).orElseThrow();

        assertThat(delivery.status()).isEqualTo(ExpectedStatus.OPEN);
        assertThat(delivery.expectedDate()).isNotNull();
        assertThat(published(ReceivingMessages.DELIVERY_EXPECTED, delivery.id())).hasSize(1);
    }

    @Test
    void a_receipt_is_opened_by_the_number_of_its_order_and_found_open_by_the_next() {
        GoodsReceipt first = dock.opened(order);
        GoodsReceipt second = opening.open(" " + order.number() + " ", user("rob", company, Role.RECEIVER));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.number()).matches("GR-\\d{4}-000001");
        assertThat(published(ReceivingMessages.RECEIPT_OPENED, first.id())).hasSize(1);
        assertThatThrownBy(() -> opening.open("PO-NOWHERE", ron(company))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> opening.open(order.number(), ron("OTHER"))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void who_ordered_does_not_receive_and_the_attempt_is_kept() {
        assertThatThrownBy(() -> opening.open(order.number(), user("bea", company, Role.RECEIVER, Role.BUYER)))
                .isInstanceOf(Refusal.Forbidden.class).hasMessageContaining("ordered");

        assertThat(refusals.list(Set.of(company), "", PageRequest.of(0, 5)).getContent()).singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("order-receive"));
    }

    @Test
    void a_count_is_not_finished_while_something_is_missing() {
        GoodsReceipt receipt = dock.opened(order);

        assertThatThrownBy(() -> finishing.finish(receipt.id(), new Papers(" ", false), ron(company)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("deliveryNote", "lines"));

        scanning.scan(receipt.id(), List.of(typed(lines(receipt).getFirst().id(), "1", null)), ron(company));
        finishing.finish(receipt.id(), new Papers(null, true), ron(company));
        finishing.finish(receipt.id(), new Papers(null, true), ron(company));
        assertThat(published(ReceivingMessages.COUNT_FINISHED, receipt.id())).as("said twice by a device that got no answer").hasSize(1);
        checking.check(receipt.id());
        assertThat(types(receipt)).contains(DiscrepancyType.MISSING_PAPER);
    }

    @Test
    void the_facts_of_a_line_say_how_far_the_count_is_from_the_order() {
        assertThat(facts("110")).satisfies(facts -> {
            assertThat(facts.overPercent()).isEqualByComparingTo("10");
            assertThat(facts.overAmount()).as("10 x 12.50 USD at 0.80").isEqualByComparingTo("100");
            assertThat(facts.shortPercent()).isEqualByComparingTo("0");
        });
    }

    @Test
    void a_short_count_is_so_much_percent_short() {
        assertThat(facts("98.0")).satisfies(facts -> assertThat(facts.shortPercent()).isEqualByComparingTo("2"));
    }

    @Test
    void what_came_is_posted_at_the_orders_price_and_completes_the_order() {
        GoodsReceipt receipt = dock.counted(order, "100");
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(status(receipt)).isEqualTo(ReceiptStatus.POSTED);
        ReceivedLine line = received.ofOrders(company, List.of(order.id())).getFirst();
        assertThat(line.received()).isEqualTo(Quantity.of(100, "PCE"));
        assertThat(line.value()).as("1250 USD at 0.80").isEqualTo(Money.parse("EUR 1000.00"));
        assertThat(line.receivedBy()).isEqualTo("ron");
        assertThat(onHand("INPUT")).isEqualByComparingTo("100");
        assertThat(orders.get(order.id(), ron(company)).status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(expected.findByOrderId(order.id()).orElseThrow().status()).isEqualTo(ExpectedStatus.RECEIVED);
    }

    @Test
    void a_part_leaves_the_rest_expected_and_the_next_receipt_takes_it() {
        dock.posted(dock.counted(order, "60"), LineOutcome.BACKORDER);
        assertThat(orders.get(order.id(), ron(company)).lines().getFirst().openQuantity()).isEqualTo(Quantity.of(40, "PCE"));

        GoodsReceipt rest = dock.opened(order);
        assertThat(lines(rest).getFirst().expected()).isEqualTo(Quantity.of(40, "PCE"));
        scanning.scan(rest.id(), List.of(typed(lines(rest).getFirst().id(), "40", null)), ron(company));
        dock.posted(finishing.finish(rest.id(), new Papers("DN-2", false), ron(company)), LineOutcome.ACCEPT);

        assertThat(received.ofOrders(company, List.of(order.id()))).hasSize(2);
        assertThat(orders.get(order.id(), ron(company)).status()).isEqualTo(OrderStatus.CLOSED);
    }

    @Test
    void short_within_the_tolerance_closes_the_line_with_its_reason() {
        dock.posted(dock.counted(order, "99"), LineOutcome.ACCEPT_SHORT);

        PurchaseOrder closed = orders.get(order.id(), ron(company));
        assertThat(closed.status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(closed.lines().getFirst().shortReason()).contains("tolerance");
    }

    @Test
    void short_by_the_buyers_word_closes_the_line_with_that_word() {
        GoodsReceipt receipt = dock.counted(order, "60");
        checking.check(receipt.id());
        decided(receipt, Map.of("lineId", String.valueOf(lines(receipt).getFirst().id()), "outcome", "accept-short", "reason", "Discontinued"));
        dock.posted(receipt, LineOutcome.ACCEPT_SHORT);

        PurchaseOrder closed = orders.get(order.id(), ron(company));
        assertThat(closed.lines().getFirst().shortReason()).isEqualTo("Discontinued");
        assertThat(closed.lines().getFirst().shortBy()).isEqualTo("bea");
    }

    @Test
    void a_buyer_decides_on_every_line_that_is_open() {
        PurchaseOrder two = dock.sent(company, "10", dock.product(Tracking.NONE, null), dock.product(Tracking.NONE, null));
        GoodsReceipt receipt = dock.counted(two, "20");
        Map<String, Object> first = Map.of("lineId", String.valueOf(lines(receipt).getFirst().id()), "outcome", "accept", "reason", "Needed");
        Map<String, Object> second = Map.of("lineId", String.valueOf(lines(receipt).getLast().id()), "outcome", "refuse", "reason", "Not needed");

        assertThatThrownBy(() -> decided(receipt, first))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("lineChoices"));
        decided(receipt, first, second);

        assertThat(lines(receipt)).extracting(ReceiptLine::decisionReason).containsExactly("Needed", "Not needed");
    }

    /** By bea, whose task asks about every line. */
    @SafeVarargs
    private void decided(GoodsReceipt receipt, Map<String, Object>... choices) {
        long task = Ids.next();
        String asked = lines(receipt).stream().map(line -> "{\"lineId\":\"%d\",\"outcome\":null}".formatted(line.id())).collect(Collectors.joining(",", "[", "]"));
        project(task, asked);
        Decision decision = new Decision(Ids.next(), task, company, 1, 1, receipt.number(), ReceivingMessages.DECIDE_RECEIPT_TASK, "goods-receipt",
                String.valueOf(receipt.id()), 0, 1, DecisionKind.COMPLETE, null, "bea", null, null, Instant.EPOCH);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, Map.of("lineChoices", List.of(choices)))));
    }

    /** As the exporter does it. */
    private void project(long task, String lineChoices) {
        HistorySchema.migrate(dataSource);
        jdbc.sql("""
                insert into history_task (task_key, process_instance_key, root_key, definition_key, process_id, element_id, element_instance_key, name, state, candidate_groups,
                  created_at, priority) values (?, 1, 1, 1, 'goods-receipt', 'UserTask_DecideReceipt', ?, 'Decide on differences', 'CREATED', 'buyer', now(3), 50)""")
                .params(task, task).update();
        jdbc.sql("""
                insert into history_variable (partition_id, position, variable_key, scope_key, process_instance_key, name, new_value, recorded_at)
                values (1, ?, ?, ?, 1, 'lineChoices', ?, now(3))""").params(task, task, task, lineChoices).update();
    }

    @Test
    void a_refused_surplus_goes_back_and_a_refused_line_leaves_nothing() {
        GoodsReceipt receipt = dock.counted(order, "130");
        dock.posted(receipt, LineOutcome.REFUSE_SURPLUS);

        assertThat(onHand("INPUT")).isEqualByComparingTo("100");
        assertThat(types(receipt)).containsExactly(DiscrepancyType.OVER);

        PurchaseOrder other = dock.sent(company, "10", dock.product(Tracking.NONE, null));
        dock.posted(dock.counted(other, "10"), LineOutcome.REFUSE);
        assertThat(received.ofOrders(company, List.of(other.id()))).isEmpty();
        assertThat(orders.get(other.id(), ron(company)).status()).isEqualTo(OrderStatus.SENT);
    }

    @Test
    void damaged_goods_are_blocked_and_claimed_from_the_vendor_once() {
        GoodsReceipt receipt = dock.opened(order);
        long line = lines(receipt).getFirst().id();
        scanning.scan(receipt.id(), List.of(typed(line, "95", null),
                new ScanInput("damaged", null, null, line, Quantity.of(5, "PCE"), null, null, GoodsState.DAMAGED, null)), ron(company));
        finishing.finish(receipt.id(), new Papers("DN-7", false), ron(company));
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(onHand("QUARANTINE")).isEqualByComparingTo("5");
        assertThat(types(receipt)).containsExactly(DiscrepancyType.DAMAGED);
        assertThat(claiming.claim(receipt.id())).isTrue();
        assertThat(claiming.claim(receipt.id())).isTrue();
        var claim = claims.findFirstByReceiptIdOrderByIdDesc(receipt.id()).orElseThrow();
        assertThat(claim.claimed()).as("5 at 12.50").isEqualTo(Money.parse("USD 62.50"));
        assertThat(published(ReceivingMessages.CLAIM_OPENED, claim.id())).hasSize(1);
        assertThat(discrepancies.standing(receipt.id()).getFirst().claimId()).isEqualTo(claim.id());
    }

    @Test
    void damaged_goods_that_are_refused_as_surplus_are_not_claimed_and_those_taken_in_are() {
        assertThat(claimed("98", "5")).as("3 of the 5 damaged go back; 2 at 12.50").isEqualTo(Money.parse("USD 25.00"));
        anOrder();
        assertThat(claimed("100", "5")).as("all of the damaged go back").isNull();
    }

    private Money claimed(String good, String damaged) {
        GoodsReceipt receipt = dock.opened(order);
        long line = lines(receipt).getFirst().id();
        scanning.scan(receipt.id(), List.of(typed(line, good, null),
                new ScanInput("damaged", null, null, line, Quantity.of(damaged, "PCE"), null, null, GoodsState.DAMAGED, null)), ron(company));
        finishing.finish(receipt.id(), new Papers("DN-8", false), ron(company));
        dock.posted(receipt, LineOutcome.REFUSE_SURPLUS);
        assertThat(onHand("QUARANTINE").add(onHand("INPUT"))).isEqualByComparingTo("100");
        assertThat(types(receipt)).as("what was seen stays seen").contains(DiscrepancyType.DAMAGED);
        return claiming.claim(receipt.id()) ? claims.findFirstByReceiptIdOrderByIdDesc(receipt.id()).orElseThrow().claimed() : null;
    }

    @Test
    void without_anything_wrong_nothing_is_claimed() {
        GoodsReceipt receipt = dock.counted(order, "100");
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(claiming.claim(receipt.id())).isFalse();
    }

    @Test
    void goods_at_the_dock_are_put_away_and_the_process_hears_of_the_last() {
        GoodsReceipt receipt = dock.counted(order, "100");
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(putaway.ofReceipt(receipt.id(), round)).isEqualTo(1);
        assertThat(putaway.ofReceipt(receipt.id(), round)).as("asked again").isEqualTo(1);
        Putaway task = putaways.of("goods-receipt", receipt.id()).getFirst();
        putaways.confirm(task.id(), task.suggestedLocationId(), null, "ron", Set.of(company));

        assertThat(onHand("STORAGE")).isEqualByComparingTo("100");
        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, round)).hasSize(1);
    }

    @Test
    void of_the_last_two_putaways_that_are_confirmed_at_once_one_ends_the_case() throws Exception {
        GoodsReceipt receipt = dock.counted(dock.sent(company, "10", valve, dock.product(Tracking.NONE, null)), "10");
        dock.posted(receipt, LineOutcome.ACCEPT);
        assertThat(putaway.ofReceipt(receipt.id(), round)).isEqualTo(2);
        List<Putaway> tasks = putaways.of("goods-receipt", receipt.id());

        long bin = tasks.stream().map(Putaway::suggestedLocationId).filter(Objects::nonNull).findAny().orElseThrow();
        AtOnce.run(transaction, () -> confirm(tasks.getLast(), bin), () -> confirm(tasks.getFirst(), bin));

        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, round)).hasSize(1);
    }

    private void confirm(Putaway task, long bin) {
        putaways.confirm(task.id(), bin, "the only bin", "ron", Set.of(company));
    }

    @Test
    void a_receipt_is_given_up_before_it_is_posted_and_the_order_stays_expected() {
        GoodsReceipt receipt = dock.opened(order);

        assertThatThrownBy(() -> ending.cancel(receipt.id(), " ", ron(company))).isInstanceOf(Refusal.Invalid.class);
        ending.cancel(receipt.id(), "Wrong lorry", ron(company));

        assertThat(status(receipt)).isEqualTo(ReceiptStatus.CANCELLED);
        assertThat(published(ReceivingMessages.RECEIPT_CANCELLED, receipt.id())).hasSize(1);
        assertThat(dock.opened(order).id()).isNotEqualTo(receipt.id());
    }

    @Test
    void a_posted_receipt_is_taken_back_with_its_putaway_and_the_order_is_open_again() {
        GoodsReceipt receipt = dock.counted(order, "100");
        dock.posted(receipt, LineOutcome.ACCEPT);
        putaway.ofReceipt(receipt.id(), round);
        Putaway task = putaways.of("goods-receipt", receipt.id()).getFirst();
        putaways.confirm(task.id(), task.suggestedLocationId(), null, "ron", Set.of(company));

        ending.reverse(receipt.id(), "Delivered to the wrong company", ron(company));

        assertThat(onHand("STORAGE")).isEqualByComparingTo("0");
        assertThat(onHand("INPUT")).isEqualByComparingTo("0");
        assertThat(received.ofOrders(company, List.of(order.id()))).isEmpty();
        PurchaseOrder open = orders.get(order.id(), ron(company));
        assertThat(open.status()).isEqualTo(OrderStatus.SENT);
        assertThat(open.lines().getFirst().openQuantity()).isEqualTo(Quantity.of(100, "PCE"));
        ExpectedReceipt again = expected.findByOrderId(order.id()).orElseThrow();
        assertThat(again.status()).isEqualTo(ExpectedStatus.OPEN);
        assertThat(published(ReceivingMessages.DELIVERY_EXPECTED, again.id())).as("both cases ended with the order, so both start again").hasSize(2);
        assertThat(published(PurchasingMessages.ORDER_REOPENED, order.id())).singleElement().asString().contains("\"revisionAcknowledged\":false");
        assertThatThrownBy(() -> ending.reverse(receipt.id(), "Again", ron(company))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_receipt_of_an_open_order_is_taken_back_and_its_cases_go_on() {
        GoodsReceipt receipt = dock.counted(order, "60");
        dock.posted(receipt, LineOutcome.BACKORDER);

        ending.reverse(receipt.id(), "Counted the wrong pallet", ron(company));

        assertThat(published(ReceivingMessages.DELIVERY_EXPECTED, expected.findByOrderId(order.id()).orElseThrow().id())).hasSize(1);
        assertThat(published(PurchasingMessages.ORDER_REOPENED, order.id())).isEmpty();
    }

    @Test
    void posting_again_changes_nothing() {
        GoodsReceipt receipt = dock.counted(order, "60");
        dock.posted(receipt, LineOutcome.BACKORDER);
        assertThatThrownBy(() -> finishing.finish(receipt.id(), new Papers("DN-2", false), ron(company))).isInstanceOf(Refusal.Conflict.class);

        assertThat(onHand("INPUT")).isEqualByComparingTo("60");
    }

    private LineFacts facts(String quantity) {
        GoodsReceipt receipt = dock.counted(order, quantity);
        return checking.check(receipt.id()).getFirst();
    }

    private List<ReceiptLine> lines(GoodsReceipt receipt) {
        return finding.get(receipt.id(), ron(company), read -> List.copyOf(read.lines()));
    }

    private ReceiptStatus status(GoodsReceipt receipt) {
        return finding.get(receipt.id(), ron(company), (Function<GoodsReceipt, ReceiptStatus>) GoodsReceipt::status);
    }

    private List<DiscrepancyType> types(GoodsReceipt receipt) {
        return discrepancies.standing(receipt.id()).stream().map(each -> each.type()).toList();
    }

    private BigDecimal onHand(String kind) {
        return jdbc.sql("""
                select coalesce(sum(quant.on_hand), 0) from inventory_quant quant join masterdata_location place on place.id = quant.location_id
                where quant.company_code = ? and place.kind = ?""").params(company, kind).query(BigDecimal.class).single();
    }
}

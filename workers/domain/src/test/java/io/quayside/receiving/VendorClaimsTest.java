package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.receiving.ReceivingMother.ron;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.Role;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.product.Tracking;
import io.quayside.payables.claim.WritingOffClaims;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.receiving.claim.ClaimResolution;
import io.quayside.receiving.claim.ClaimingFromVendors;
import io.quayside.receiving.claim.FindingClaims;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.receipt.ClaimingReceipts;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.LoggingDiscrepancies;
import io.quayside.receiving.receipt.LoggingDiscrepancies.Observation;
import io.quayside.receiving.receipt.PlanningPutaway;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What vendors owe for wrong deliveries, at the prices of the order, until it is settled or the receipt is taken back. */
class VendorClaimsTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired LoggingDiscrepancies logging;
    @Autowired ClaimingReceipts claiming;
    @Autowired ClaimingFromVendors claims;
    @Autowired FindingClaims finding;
    @Autowired FindingReceipts receipts;
    @Autowired EndingReceipts ending;
    @Autowired ScoringVendors scoring;
    @Autowired WritingOffClaims writingOff;
    @Autowired FindingOrders orders;
    @Autowired ExpectedReceipts expected;
    @Autowired DisposingOfGoods disposing;
    @Autowired PlanningPutaway putaway;
    @Autowired Putaways putaways;

    private String company;
    private PurchaseOrder order;
    private GoodsReceipt receipt;

    @BeforeEach
    void aPostedReceipt() {
        company = dock.company();
        order = dock.sent(company, "20", dock.product(Tracking.NONE, null));
        receipt = dock.counted(order, "20");
        dock.posted(receipt, LineOutcome.ACCEPT);
    }

    @Test
    void damage_that_is_found_after_the_posting_is_claimed_too() {
        assertThat(claiming.claim(receipt.id())).as("nothing yet").isFalse();

        log("3");

        VendorClaim claim = claim();
        assertThat(claim.claimed()).as("3 at 12.50").isEqualTo(Money.parse("USD 37.50"));
        assertThat(finding.discrepancies(claim.id())).singleElement().extracting(Discrepancy::claimed).isEqualTo(Money.parse("USD 37.50"));
        assertThat(published(ReceivingMessages.CLAIM_OPENED, claim.id())).singleElement().asString().as("37.50 USD at 0.80").contains("3000");
    }

    @Test
    void what_is_found_later_joins_the_open_claim_and_the_vendor_is_told() {
        log("3");
        claims.send(claim().id());
        log("2");

        assertThat(claim().claimed()).isEqualTo(Money.parse("USD 62.50"));
        assertThat(letters()).hasSize(2);
        assertThat(letters().getFirst()).contains(order.number(), receipt.number(), "3 PCE damaged", "USD 37.50");
        assertThat(letters().getLast()).contains("2 PCE damaged").doesNotContain("3 PCE damaged");
    }

    @Test
    void what_is_found_after_the_claim_was_settled_is_another_one() {
        log("3");
        VendorClaim first = claim();
        claims.resolve(first.id(), ClaimResolution.CREDITED, "Credit note 4711", "bea");
        log("2");

        assertThat(claim().id()).isNotEqualTo(first.id());
        assertThat(claim().claimed()).isEqualTo(Money.parse("USD 25.00"));
        VendorClaim settled = finding.get(first.id());
        assertThat(settled.resolution()).isEqualTo(ClaimResolution.CREDITED);
        assertThat(settled.comment()).isEqualTo("Credit note 4711");
        claims.resolve(first.id(), ClaimResolution.REFUSED, null, "bob");
        assertThat(finding.get(first.id()).resolvedBy()).as("the first answer counts").isEqualTo("bea");
    }

    @Test
    void a_claim_that_may_not_be_written_off_is_open_again() {
        log("3");
        claims.resolve(claim().id(), ClaimResolution.REFUSED, null, "bea");

        claims.reopen(claim().id());

        assertThat(claim().isOpen()).isTrue();
        assertThat(claim().resolvedBy()).isNull();
        assertThat(writingOff.open(claim().id()).isZero()).as("neither billed nor sent back").isTrue();
        writingOff.writeOff(claim().id());
    }

    @Test
    void what_the_vendor_replaces_is_expected_again_and_taken_in() {
        log("3");
        claims.resolve(claim().id(), ClaimResolution.REPLACED, "Comes on Friday", "bea");

        PurchaseOrder open = orders.get(order.id(), ron(company));
        assertThat(open.status()).isEqualTo(OrderStatus.SENT);
        assertThat(open.lines().getFirst().openQuantity()).isEqualTo(Quantity.of(3, "PCE"));
        assertThat(expected.findByOrderId(order.id()).orElseThrow().status()).isEqualTo(ExpectedStatus.OPEN);
        assertThatThrownBy(() -> ending.reverse(receipt.id(), "All wrong", ron(company))).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("replaces");

        dock.posted(dock.counted(order, "3"), LineOutcome.ACCEPT);
        assertThat(orders.get(order.id(), ron(company)).status()).isEqualTo(OrderStatus.CLOSED);
    }

    @Test
    void what_was_missing_and_is_sent_later_is_expected_again_though_its_line_was_closed() {
        order = dock.sent(company, "20", dock.product(Tracking.NONE, null));
        jdbc.sql("update purchasing_order_line set expected_date = ? where order_id = ?").params(LocalDate.now().minusDays(2), order.id()).update();
        receipt = dock.counted(order, "19");
        dock.posted(receipt, LineOutcome.ACCEPT_SHORT);
        claiming.claim(receipt.id());

        claims.resolve(claim().id(), ClaimResolution.REPLACED, null, "bea");

        assertThat(orders.get(order.id(), ron(company)).lines().getFirst().openQuantity()).isEqualTo(Quantity.of(1, "PCE"));
    }

    @Test
    void damaged_goods_in_stock_are_blocked_where_they_lie_and_somebody_decides_on_them() {
        Discrepancy logged = log("3");

        assertThat(logged.blocked()).isEqualTo(Quantity.of(3, "PCE"));
        assertThat(onHand("QUARANTINE")).isEqualByComparingTo("3");
        assertThat(onHand("INPUT")).isEqualByComparingTo("17");
        long inspection = jdbc.sql("select id from quality_inspection where receipt_id = ? and origin = 'BLOCKED'").param(receipt.id()).query(Long.class).single();
        assertThat(published(QualityMessages.INSPECTION_REQUESTED, inspection)).hasSize(1);
        assertThat(disposing.open(inspection).getFirst().value().getAmount()).as("3 x 12.50 USD at 0.80").isEqualByComparingTo("30");
    }

    @Test
    void damage_is_taken_out_of_the_putaway_that_waits_and_out_of_the_bin_that_holds_the_rest() {
        putaway.ofReceipt(receipt.id(), Ids.next());
        Putaway task = putaways.of("goods-receipt", receipt.id()).getFirst();
        log("3");
        assertThat(putaways.get(task.id(), Set.of(company)).quantity()).isEqualTo(Quantity.of(17, "PCE"));

        putaways.confirm(task.id(), task.suggestedLocationId(), null, "ron", Set.of(company));
        Discrepancy logged = log("2");

        assertThat(logged.blocked()).isEqualTo(Quantity.of(2, "PCE"));
        assertThat(onHand("STORAGE")).isEqualByComparingTo("15");
        assertThat(onHand("QUARANTINE")).isEqualByComparingTo("5");
    }

    @Test
    void what_is_not_where_it_was_put_is_claimed_and_said_not_to_be_blocked() {
        Discrepancy logged = log("25");

        assertThat(logged.blocked()).isEqualTo(Quantity.of(20, "PCE"));
        assertThat(claim().claimed()).isEqualTo(Money.parse("USD 312.50"));
    }

    @Test
    void taking_the_receipt_back_takes_back_the_claim_and_what_counted_for_the_vendor() {
        log("3");
        VendorClaim claim = claim();
        long vendor = order.origin().vendorId();
        assertThat(scoring.score(company, vendor)).isPresent();

        ending.reverse(receipt.id(), "Delivered to the wrong company", ron(company));

        assertThat(finding.get(claim.id()).status()).isEqualTo("CANCELLED");
        assertThat(published(ReceivingMessages.CLAIM_CANCELLED, claim.id())).hasSize(1);
        assertThat(scoring.score(company, vendor)).as("nothing is known of the vendor any more").isEmpty();
    }

    @Test
    void what_is_claimed_is_not_withdrawn_and_other_companies_see_nothing() {
        Discrepancy logged = log("3");

        assertThatThrownBy(() -> logging.withdraw(logged.id(), ron(company))).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("claim");
        assertThatThrownBy(() -> finding.get(claim().id(), user("ula", "OTHER", Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
    }

    private BigDecimal onHand(String kind) {
        return jdbc.sql("""
                select coalesce(sum(quant.on_hand), 0) from inventory_quant quant join masterdata_location place on place.id = quant.location_id
                where quant.company_code = ? and place.kind = ?""").params(company, kind).query(BigDecimal.class).single();
    }

    private Discrepancy log(String quantity) {
        long line = receipts.get(receipt.id(), ron(company), read -> read.lines().getFirst().id());
        return logging.log(receipt.id(), new Observation(null, DiscrepancyType.DAMAGED, line, null, Quantity.of(quantity, "PCE"), null, "Crushed"), ron(company));
    }

    private VendorClaim claim() {
        return finding.get(jdbc.sql("select id from receiving_vendor_claim where receipt_id = ? order by id desc limit 1").param(receipt.id()).query(Long.class).single());
    }

    private List<String> letters() {
        return jdbc.sql("select body from workflow_mail where subject = ? order by id").param("Claim " + claim().number()).query(String.class).list();
    }
}

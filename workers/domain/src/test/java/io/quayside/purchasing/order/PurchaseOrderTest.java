package io.quayside.purchasing.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

public class PurchaseOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CompanyRates RATES = new CompanyRates(CurrencyUnit.EUR, currency -> new BigDecimal("0.9"));

    @Test
    void sums_its_lines_in_its_own_and_in_the_companys_currency() {
        PurchaseOrder order = order(line("10", "1.25"), line("3", "0.333333"));

        assertThat(order.total()).isEqualTo(Money.parse("USD 13.50"));
        assertThat(order.companyTotal()).isEqualTo(Money.parse("EUR 12.15"));
        assertThat(order.exchangeRate()).isEqualByComparingTo("0.9");
    }

    @Test
    void goes_from_created_to_closed_by_its_verbs() {
        PurchaseOrder order = order(line("1", "1"));
        assertThatThrownBy(() -> order.acknowledge(null, null, NOW)).isInstanceOf(Refusal.Conflict.class);

        order.markSent(NOW, NOW.plusSeconds(60));
        order.acknowledge(LocalDate.of(2026, 12, 1), "SO-7", NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.SENT);
        assertThatThrownBy(() -> order.acknowledge(null, null, NOW)).hasMessageContaining("already been acknowledged");
        order.confirm(NOW);
        order.confirm(NOW);
        order.close(null, "bea", NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(order.milestones().expectedDate()).isEqualTo("2026-12-01");
        assertThatThrownBy(() -> order.cancel("late", "bea", NOW)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_vendor_hears_of_a_cancellation_only_when_he_knows_of_the_order() {
        PurchaseOrder sent = order(line("1", "1"));
        sent.markSent(NOW, NOW);

        assertThat(order(line("1", "1")).cancel("mistake", "bea", NOW)).isFalse();
        assertThat(sent.cancel("mistake", "bea", NOW)).isTrue();
    }

    @Test
    void small_changes_do_not_move_the_approved_total() {
        PurchaseOrder order = order(line("10", "10"));
        order.markSent(NOW, NOW);
        PurchaseOrderLine line = order.lines().getFirst();

        order.amend(List.of(new LineChange(line.id(), Quantity.of("11", "PCE"), line.unitPrice(), null)), false, NOW);
        assertThat(order.revision()).isEqualTo(2);
        assertThat(order.companyTotal()).isEqualTo(Money.parse("EUR 99.00"));
        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 90.00"));

        order.amend(List.of(new LineChange(line.id(), Quantity.of("12", "PCE"), line.unitPrice(), null)), true, NOW);
        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 108.00"));
    }

    @Test
    void what_one_line_loses_makes_no_room_for_another() {
        PurchaseOrder order = order(line("10", "10"), line("10", "10"));
        order.markSent(NOW, NOW);

        assertThat(order.riseWith(List.of(change(order, 0, "0", "10"), change(order, 1, "15", "10")))).isEqualTo(Money.parse("EUR 45.00"));
        assertThat(order.riseWith(List.of(change(order, 1, "5", "20")))).as("a price that the quantity hides").isEqualTo(Money.parse("EUR 45.00"));
        assertThat(order.riseWith(List.of(change(order, 1, "20", "5")))).as("a quantity that the price hides").isEqualTo(Money.parse("EUR 45.00"));
        assertThat(order.riseWith(List.of(change(order, 1, "20", "11")))).as("both").isEqualTo(Money.parse("EUR 108.00"));
        assertThat(order.riseWith(List.of(change(order, 0, "5", "9")))).as("neither").isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void small_rises_add_up_until_somebody_approves() {
        PurchaseOrder order = order(line("10", "10"), line("10", "10"));
        order.markSent(NOW, NOW);

        order.amend(List.of(change(order, 0, "9", "10"), change(order, 1, "11", "10")), false, NOW);
        assertThat(order.riseWith(List.of(change(order, 1, "12", "10")))).isEqualTo(Money.parse("EUR 18.00"));

        assertThat(order.riseWith(List.of(change(order, 1, "10", "10")))).as("adds nothing").isEqualTo(Money.parse("EUR 0.00"));

        order.amend(List.of(change(order, 1, "12", "10")), true, NOW);
        assertThat(order.riseWith(List.of(change(order, 1, "13", "10")))).isEqualTo(Money.parse("EUR 9.00"));
    }

    @Test
    void what_rates_add_to_what_was_approved_counts_as_a_rise() {
        PurchaseOrder order = order(line("10", "10"));
        order.holdAgainst(Money.parse("EUR 86.00"));
        order.markSent(NOW, NOW);

        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 86.00"));
        assertThat(order.riseWith(List.of(change(order, 0, "11", "10")))).isEqualTo(Money.parse("EUR 13.00"));
    }

    @Test
    void what_was_approved_and_not_needed_is_no_reserve() {
        PurchaseOrder order = order(line("10", "10"));
        order.holdAgainst(Money.parse("EUR 200.00"));

        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 90.00"));
    }

    @Test
    void a_decrease_takes_its_amount_off_what_was_approved() {
        PurchaseOrder order = order(line("10", "10"));
        order.markSent(NOW, NOW);

        order.amend(List.of(change(order, 0, "4", "10")), false, NOW);
        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 36.00"));

        order.amend(List.of(change(order, 0, "5", "10")), false, NOW);
        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 36.00"));
    }

    private static LineChange change(PurchaseOrder order, int line, String quantity, String price) {
        return new LineChange(order.lines().get(line).id(), Quantity.of(quantity, "PCE"), Amounts.unitPrice(price, "USD"), null);
    }

    @Test
    void sending_the_same_revision_again_keeps_the_acknowledgement() {
        PurchaseOrder order = acknowledged();

        order.markSent(NOW, NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.ACKNOWLEDGED);
    }

    @Test
    void a_new_revision_is_received_reminded_of_and_acknowledged_like_the_first() {
        PurchaseOrder order = acknowledged();
        amend(order);
        assertThat(order.status()).as("until it is sent").isEqualTo(OrderStatus.ACKNOWLEDGED);

        order.markSent(NOW, NOW.plusSeconds(60));
        assertThat(order.status()).isEqualTo(OrderStatus.SENT);
        assertThat(order.isReceivable()).isTrue();
        order.markReminded(NOW, NOW.plusSeconds(120));
        assertThat(order.milestones().acknowledgedRevision()).isEqualTo(1);

        order.acknowledge(LocalDate.of(2026, 12, 8), "SO-8", NOW);
        assertThat(order.confirm(NOW)).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.ACKNOWLEDGED);
        assertThat(order.milestones().acknowledgedRevision()).isEqualTo(2);
        assertThat(order.milestones().vendorReference()).isEqualTo("SO-8");
    }

    @Test
    void an_answer_that_crosses_with_a_new_revision_does_not_acknowledge_it() {
        PurchaseOrder order = order(line("2", "1"));
        order.markSent(NOW, NOW);
        order.acknowledge(null, "SO-7", NOW);
        amend(order);
        order.markSent(NOW, NOW);

        assertThat(order.confirm(NOW)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.SENT);
    }

    @Test
    void a_revision_that_the_vendor_does_not_have_is_not_acknowledged() {
        PurchaseOrder order = order(line("2", "1"));
        order.markSent(NOW, NOW);
        amend(order);

        assertThatThrownBy(() -> order.acknowledge(null, null, NOW)).hasMessageContaining("Revision 2 of PO-1 has not been sent yet");
    }

    @Test
    void a_promise_is_about_what_has_not_come_yet() {
        PurchaseOrder order = order(line("1", "1"), line("1", "1"));
        order.markSent(NOW, NOW);
        order.lines().getFirst().receiveAll();

        order.acknowledge(LocalDate.of(2026, 12, 8), null, NOW);

        assertThat(order.lines()).extracting(PurchaseOrderLine::expectedDate).containsExactly(null, LocalDate.of(2026, 12, 8));
    }

    private static PurchaseOrder acknowledged() {
        PurchaseOrder order = order(line("2", "1"));
        order.markSent(NOW, NOW);
        order.acknowledge(null, "SO-7", NOW);
        order.confirm(NOW);
        return order;
    }

    private static void amend(PurchaseOrder order) {
        PurchaseOrderLine line = order.lines().getFirst();
        order.amend(List.of(new LineChange(line.id(), Quantity.of("1", "PCE"), line.unitPrice(), null)), false, NOW);
    }

    public static PurchaseOrder order(OrderLineDraft... lines) {
        OrderOrigin origin = new OrderOrigin("QNL", 7, "Vendor", "bea", "RTM", 1L, "PR-1", 1, "rita");
        return new PurchaseOrder("PO-1", origin, CurrencyUnit.USD, List.of(lines), RATES, NOW);
    }

    public static OrderLineDraft line(String quantity, String price) {
        return new OrderLineDraft(null, 1, "SKU", "Product", "CAT", Quantity.of(quantity, "PCE"), Amounts.unitPrice(price, "USD"), null, "RTM", null);
    }
}

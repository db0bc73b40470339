package io.quayside.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.VendorLinks;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.expected.NoticeInput;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.VendorNotices;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.shared.LinkSignature;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the link in the mail of an order opens to its vendor, and what it does not. */
class VendorNoticesTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired VendorNotices vendor;
    @Autowired VendorLinks links;
    @Autowired LinkSignature signature;
    @Autowired CancellingOrders cancelling;
    @Autowired DiscrepancyLog discrepancies;
    @Autowired CompanyDays days;

    private String company;
    private PurchaseOrder order;
    private String token;

    @BeforeEach
    void anOrderWithItsLink() {
        company = dock.company();
        order = dock.sent(company, "10", dock.product(Tracking.NONE, null));
        token = token(order);
    }

    @Test
    void a_link_is_about_one_order_and_announces_nothing_of_another() {
        PurchaseOrder other = dock.sent(company, "10", dock.product(Tracking.NONE, null));

        assertThat(vendor.open(token).expected().orderId()).isEqualTo(order.id());
        assertThatThrownBy(() -> vendor.announce(token, notice("ASN-1", other, "10"))).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsOnlyKeys("lines[0].orderLineId"));
        assertThat(vendor.open(token(other)).notices()).isEmpty();
    }

    @Test
    void a_token_that_was_not_signed_for_this_opens_nothing() {
        String signed = token.substring(token.indexOf('.'));
        for (String wrong : List.of("", "7", order.id() + ".x", token + "x", order.id() + 1 + signed, signature.token("task", order.id()))) {
            assertThatExceptionOfType(Refusal.NotFound.class).as(wrong).isThrownBy(() -> vendor.open(wrong));
        }
    }

    @Test
    void a_link_expires_a_year_after_its_order_was_sent() {
        sentDaysAgo(364);
        assertThat(vendor.open(token).notices()).isEmpty();

        sentDaysAgo(366);
        assertThatThrownBy(() -> vendor.open(token)).isInstanceOfSatisfying(Refusal.Conflict.class, VendorNoticesTest::hasExpired);
        assertThatThrownBy(() -> vendor.announce(token, notice("ASN-1", order, "10"))).isInstanceOfSatisfying(Refusal.Conflict.class, VendorNoticesTest::hasExpired);
    }

    @Test
    void the_link_of_a_cancelled_order_is_void() {
        cancelling.cancel(order.id(), "Not needed", "bea");

        assertThatThrownBy(() -> vendor.open(token)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> vendor.announce(token, notice("ASN-1", order, "10"))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_vendor_may_have_a_long_name() {
        String name = "V".repeat(160);
        jdbc.sql("update receiving_expected_receipt set vendor_name = ? where order_id = ?").params(name, order.id()).update();

        assertThat(vendor.announce(token, notice("ASN-1", order, "10")).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.fromVendor()).isTrue();
            assertThat(notice.enteredBy()).isEqualTo(name);
        });
    }

    @Test
    void what_was_announced_beyond_the_order_and_has_not_come_is_logged() {
        vendor.announce(token, notice("ASN-1", order, "12"));

        GoodsReceipt receipt = dock.counted(order, "10");
        dock.posted(receipt, LineOutcome.ACCEPT);

        assertThat(discrepancies.standing(receipt.id())).extracting(each -> each.type()).containsExactly(DiscrepancyType.SHORT);
    }

    private NoticeInput notice(String reference, PurchaseOrder of, String quantity) {
        return new NoticeInput(reference, null, null, days.today(company).plusDays(5), null,
                List.of(new NoticeLine(of.lines().getFirst().id(), Quantity.of(quantity, "PCE"), null, null, null)));
    }

    private String token(PurchaseOrder of) {
        String link = links.of(of.id());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void sentDaysAgo(int number) {
        jdbc.sql("update receiving_expected_receipt set created_at = utc_timestamp(3) - interval ? day where order_id = ?").params(number, order.id()).update();
    }

    private static void hasExpired(Refusal.Conflict refusal) {
        assertThat(refusal.slug()).isEqualTo("link-expired");
    }
}

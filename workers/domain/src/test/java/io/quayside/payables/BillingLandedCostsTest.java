package io.quayside.payables;

import static io.quayside.ledger.AccountRole.LANDED_COST_CLEARING;
import static io.quayside.payables.PayablesMother.acco;
import static io.quayside.payables.PayablesMother.bill;
import static io.quayside.payables.PayablesMother.extra;
import static io.quayside.payables.PayablesMother.goods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.payables.invoice.InvoiceInput;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.LineKind;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.matching.LineFigures;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.valuation.landedcost.Charge;
import io.quayside.valuation.landedcost.ChargeKind;
import io.quayside.valuation.landedcost.LandedCost;
import io.quayside.valuation.landedcost.LandedCostDetails;
import io.quayside.valuation.landedcost.LandedCosts;
import io.quayside.valuation.landedcost.PostingLandedCosts;
import io.quayside.valuation.landedcost.SplitBasis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Freight that is billed against what it was expected to cost. */
class BillingLandedCostsTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private MatchingInvoices matching;
    @Autowired
    private LandedCosts landedCosts;
    @Autowired
    private PostingLandedCosts posting;

    private String company;
    private PurchaseOrder order;
    private LandedCost cost;

    @BeforeEach
    void freightThatIsExpected() {
        company = payables.company();
        order = payables.ordered(company, "10", "10");
        payables.received(order, "10");
        cost = posting.post(draft(order.origin().vendorId()).id(), acco(company));
    }

    @Test
    void a_bill_as_expected_leaves_nothing_on_the_clearing_account() {
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10"), freight("30")));

        assertThat(open("landed-cost:" + cost.id())).isEqualTo("0.00");
        assertThat(open(InvoiceReference.ofLine(invoice.lines().getLast().id()))).isEqualTo("0.00");
    }

    @Test
    void what_is_billed_beyond_stays_open_under_the_bill() {
        VendorInvoice invoice = payables.registered(bill(order, "R-1", freight("42")));
        LineFigures figures = matching.gather(invoice.id()).lines().getFirst();
        assertThat(figures.expectedNet()).isEqualTo(eur("30"));
        assertThat(figures.priceVarianceAmount()).isEqualTo(eur("12"));

        payables.posted(bill(order, "R-2", freight("42")));

        assertThat(open("landed-cost:" + cost.id())).isEqualTo("0.00");
        assertThat(payables.balance(company, LANDED_COST_CLEARING)).isEqualTo("12.00");
        assertThat(matching.gather(invoice.id()).lines().getFirst().expectedNet()).as("after it was billed by another").isEqualTo(eur("0"));
    }

    @Test
    void bills_in_work_count_and_lines_of_one_bill_share() {
        payables.registered(bill(order, "R-1", freight("10")));
        VendorInvoice other = payables.registered(bill(order, "R-2", freight("15"), freight("15")));

        assertThat(matching.gather(other.id()).lines()).extracting(LineFigures::expectedNet).containsExactly(eur("15"), eur("5"));
    }

    @Test
    void what_cannot_be_billed_is_refused_at_its_field() {
        refused(bill(order, "R-1", freight("30", draft(null).id())), "is not posted");
        refused(bill(payables.ordered(company, "1", "1"), "R-2", freight("30")), "another vendor");
        refused(bill(payables.ordered(payables.company(), "1", "1"), "R-3", freight("30")), "is no landed cost of");
        refused(bill(order, "R-4", extra(LineKind.OTHER, "30", "0", cost.id())), "is for freight alone");
    }

    private void refused(InvoiceInput input, String message) {
        assertThatThrownBy(() -> payables.entered(input)).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsOnlyKeys("lines[0].landedCostId").hasEntrySatisfying("lines[0].landedCostId", text -> assertThat(text).contains(message)));
    }

    private LandedCost draft(Long vendorId) {
        List<Long> receipts = jdbc.sql("select r.id from receiving_goods_receipt r where r.company_code = ?").param(company).query(Long.class).list();
        return landedCosts.create(new LandedCostDetails(company, LocalDate.now(ZoneId.of("Europe/Amsterdam")), "Freight", vendorId,
                List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.VALUE, eur("30"))), receipts, null), acco(company));
    }

    private InvoiceInput.Line freight(String price) {
        return freight(price, cost.id());
    }

    private static InvoiceInput.Line freight(String price, long landedCostId) {
        return extra(LineKind.FREIGHT, price, "0", landedCostId);
    }

    private String open(String reference) {
        return payables.balance(company, LANDED_COST_CLEARING, reference);
    }

    private static Money eur(String amount) {
        return Amounts.unitPrice(amount, "EUR").toMoney();
    }
}

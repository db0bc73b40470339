package io.quayside.payables;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.payables.PayablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.payables.allocation.LinkingReceipts;
import io.quayside.payables.invoice.CreditReason;
import io.quayside.payables.invoice.FindingInvoices;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.LineKind;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.payables.openitem.Ageing;
import io.quayside.payables.openitem.OpenItemSide;
import io.quayside.payables.openitem.ReportingOpenItems;
import io.quayside.payables.posting.PostingInvoices;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What bills and credits do to the books. */
class PostingInvoicesTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private LinkingReceipts linking;
    @Autowired
    private PostingInvoices posting;
    @Autowired
    private MatchingInvoices matching;
    @Autowired
    private FindingInvoices finding;
    @Autowired
    private ReportingOpenItems reporting;
    @Autowired
    private MovingStock moving;
    @Autowired
    private Locations locations;

    private String company;

    @BeforeEach
    void aCompany() {
        company = payables.company();
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(jdbc.sql("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ?").param(company).query(BigDecimal.class).single())
                .as("debits and credits").isEqualByComparingTo("0");
        assertThat(reporting.ageing(company, OpenItemSide.PAYABLE, LocalDate.of(2099, 1, 1)).reconciles()).as("payables agree with the control account").isTrue();
    }

    /** Receipt 100, bill 110: Dr GRNI 100, Dr stock 10, Cr AP 110. */
    @Test
    void grni_is_cleared_at_the_value_of_the_receipt_and_the_difference_goes_back_to_stock() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");

        payables.posted(bill(order, "R-1", goods(order, "10", "11")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("110.00");
        assertThat(payables.balance(company, PRICE_VARIANCE)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-110.00");
    }

    @Test
    void the_difference_stays_a_variance_where_the_company_wants_it_so() {
        payables.set(company, "payables.price-difference", "variance");
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");

        payables.posted(bill(order, "R-1", goods(order, "10", "11")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("100.00");
        assertThat(payables.balance(company, PRICE_VARIANCE)).isEqualTo("10.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-110.00");
    }

    @Test
    void tax_freight_and_other_costs_have_accounts_of_their_own() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");

        payables.posted(bill(order, "R-1", goods(order, "10", "10"), extra(LineKind.FREIGHT, "20", "21"), extra(LineKind.OTHER, "5", "0")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, LANDED_COST_CLEARING)).isEqualTo("20.00");
        assertThat(payables.balance(company, OTHER_COSTS)).isEqualTo("5.00");
        assertThat(payables.balance(company, INPUT_TAX)).isEqualTo("4.20");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-129.20");
    }

    @Test
    void thirds_of_a_receipt_clear_it_to_the_cent() {
        PurchaseOrder order = payables.ordered(company, "3", "33.333333");
        payables.received(order, "3");
        assertThat(payables.balance(company, GRNI)).isEqualTo("-100.00");

        for (int i = 1; i <= 3; i++) {
            payables.posted(bill(order, "R-" + i, goods(order, "1", "33.33")));
        }

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-99.99");
    }

    @Test
    void one_bill_pays_for_two_receipts_and_two_bills_for_one() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        ReceivedLine first = payables.received(order, "4");
        ReceivedLine second = payables.received(order, "6");

        payables.posted(bill(order, "R-1", goods(order, "7", "10")));
        assertThat(payables.balance(company, GRNI, "receipt-line:" + first.receiptLineId())).isEqualTo("0.00");
        assertThat(payables.balance(company, GRNI, "receipt-line:" + second.receiptLineId())).isEqualTo("-30.00");

        payables.posted(bill(order, "R-2", goods(order, "3", "10")));
        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
    }

    @Test
    void what_is_billed_before_its_receipt_waits_in_grni_until_the_goods_come() {
        PurchaseOrder order = payables.ordered(company, "10", "10");

        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "11")));
        assertThat(payables.balance(company, GRNI, "invoice-line:" + invoice.lines().getFirst().id())).isEqualTo("110.00");

        payables.received(order, "10");
        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("110.00");
    }

    @Test
    void a_link_can_be_made_after_the_posting() {
        PurchaseOrder order = payables.ordered(company, "12", "10");
        PurchaseOrder again = payables.ordered(company, "10", "10");
        ReceivedLine receipt = payables.received(order, "10");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "12", "10")));
        assertThat(payables.balance(company, GRNI)).isEqualTo("20.00");

        assertThatThrownBy(() -> linking.link(invoice.id(), invoice.lines().getFirst().id(), receipt.receiptLineId(), Quantity.of(2, "PCE"), acco(company)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> linking.link(invoice.id(), invoice.lines().getFirst().id(), payables.received(again, "10").receiptLineId(),
                Quantity.of(2, "PCE"), acco(company))).isInstanceOf(Refusal.Invalid.class);
        payables.received(order, "2");

        assertThat(payables.balance(company, GRNI, "receipt-line:" + receipt.receiptLineId())).isEqualTo("0.00");
        assertThat(payables.balance(company, GRNI, "invoice-line:" + invoice.lines().getFirst().id())).isEqualTo("0.00");
    }

    @Test
    void a_foreign_bill_stands_at_the_rate_of_its_day() {
        PurchaseOrder order = payables.ordered(company, "10", "12.5", "USD");
        payables.received(order, "10");

        payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-100.00");
    }

    /** Tables of limits are written in the company's currency; 0.123456 dollars are 0.0987648 euros, exactly. */
    @Test
    void prices_of_a_foreign_bill_are_judged_in_the_currency_of_the_company() {
        PurchaseOrder order = payables.ordered(company, "10", "12.5", "USD");
        payables.received(order, "10");
        VendorInvoice invoice = payables.registered(bill(order, "R-1", goods(order, "10", "12.5")));

        MatchingInvoices.Figures figures = matching.gather(invoice.id());

        assertThat(figures.inCompanyCurrency(figures.lines().getFirst().orderPrice())).isEqualByComparingTo("10");
        assertThat(figures.inCompanyCurrency(Amounts.unitPrice("0.123456", "USD"))).isEqualByComparingTo("0.0987648");
        assertThat(figures.inCompanyCurrency(Amounts.unitPrice("0.123456", "EUR"))).isEqualByComparingTo("0.123456");
    }

    @Test
    void ageing_keeps_vendors_of_one_name_apart() {
        for (int i = 1; i <= 2; i++) {
            PurchaseOrder order = payables.ordered(company, "10", String.valueOf(10 * i));
            payables.received(order, "10");
            payables.posted(bill(order, "R-" + i, goods(order, "10", String.valueOf(10 * i))));
        }
        jdbc.sql("update payables_vendor_invoice set vendor_name = 'Jansen' where company_code = ?").param(company).update();

        Ageing ageing = reporting.ageing(company, OpenItemSide.PAYABLE, LocalDate.of(2099, 1, 1));

        assertThat(ageing.rows()).extracting(Ageing.Row::partnerName).containsExactly("Jansen", "Jansen");
        assertThat(ageing.rows()).extracting(Ageing.Row::partnerId).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(ageing.rows()).extracting(row -> row.total().getAmount().toPlainString()).containsExactlyInAnyOrder("100.00", "200.00");
    }

    @Test
    void posting_again_changes_nothing() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10")));

        posting.post(invoice.id());

        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-100.00");
    }

    @Test
    void a_credit_for_goods_that_never_came_takes_them_out_of_grni() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "8");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10")));
        assertThat(payables.balance(company, GRNI)).isEqualTo("20.00");

        payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-1", credit(invoice, CreditReason.QUANTITY, "2", "10")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-80.00");
    }

    @Test
    void a_credit_of_the_price_makes_the_stock_cheaper() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "11")));

        payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-1", credit(invoice, CreditReason.PRICE, "10", "1")));

        assertThat(payables.balance(company, STOCK)).isEqualTo("100.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-100.00");
    }

    @Test
    void goods_sent_back_before_the_bill_are_not_owed() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        sendBack(payables.received(order, "10"), 4);
        assertThat(payables.balance(company, GRNI)).isEqualTo("-60.00");

        payables.posted(bill(order, "R-1", goods(order, "6", "10")));

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("60.00");
    }

    @Test
    void goods_sent_back_after_the_bill_are_claimed_by_a_debit_note() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        ReceivedLine receipt = payables.received(order, "10");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10")));
        sendBack(receipt, 4);
        assertThat(payables.balance(company, VENDOR_CLAIM)).isEqualTo("40.00");

        VendorInvoice note = payables.posted(note(invoice, InvoiceKind.DEBIT_NOTE, null, credit(invoice, CreditReason.RETURN, "4", "10")));

        assertThat(note.number()).startsWith("DN-" + company);
        assertThat(payables.balance(company, VENDOR_CLAIM)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-60.00");
    }

    @Test
    void notes_together_never_credit_more_than_was_billed() {
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10")));
        payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-1", credit(invoice, CreditReason.RETURN, "6", "10")));

        assertThatThrownBy(() -> payables.entered(note(invoice, InvoiceKind.CREDIT_NOTE, "C-2", credit(invoice, CreditReason.RETURN, "5", "1"))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey("lines[0].quantity"));
        assertThatThrownBy(() -> payables.entered(note(invoice, InvoiceKind.CREDIT_NOTE, "C-3", credit(invoice, CreditReason.PRICE, "10", "4.01"))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey("lines[0].unitPrice"));
        payables.entered(note(invoice, InvoiceKind.CREDIT_NOTE, "C-4", credit(invoice, CreditReason.RETURN, "4", "10")));
        assertThat(finding.notesOn(invoice.id(), acco(company))).hasSize(2);
    }

    private void sendBack(ReceivedLine receipt, long quantity) {
        long from = jdbc.sql("select location_id from inventory_quant where product_id = ? and on_hand > 0").param(receipt.productId()).query(Long.class).single();
        moving.move(List.of(new MoveStock(company, "return:" + receipt.receiptLineId(), receipt.productId(), null, Quantity.of(quantity, "PCE"), from,
                locations.virtual(company, LocationKind.SUPPLIER).id(), MoveReason.VENDOR_RETURN,
                new SourceDocument("vendor-return", receipt.receiptId(), receipt.receiptLineId(), "VR-1"), null, "ward")));
    }
}

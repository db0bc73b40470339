package io.quayside.quality.inspection;

import static io.quayside.ledger.AccountRole.GRNI;
import static io.quayside.ledger.AccountRole.VENDOR_CLAIM;
import static io.quayside.payables.PayablesMother.bill;
import static io.quayside.payables.PayablesMother.credit;
import static io.quayside.payables.PayablesMother.goods;
import static io.quayside.payables.PayablesMother.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.Role;
import io.quayside.payables.PayablesMother;
import io.quayside.payables.UnbilledMother;
import io.quayside.payables.UnbilledMother.Goods;
import io.quayside.payables.invoice.CreditReason;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.QualityMother;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.disposition.DispositionsDriver;
import io.quayside.quality.inspection.InspectionAnswer.Result;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.Severity;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ReceiptReference;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Goods whose fault is found in stock, long after the dock, go back to their vendor and are settled with the receipt that they came with. */
class ReturningStockTest extends PurchasingIntegrationTest {

    @Autowired PayablesMother payables;
    @Autowired UnbilledMother unbilled;
    @Autowired QualityMother quality;
    @Autowired RequestingInspections requesting;
    @Autowired PreparingInspections preparing;
    @Autowired RecordingResults recording;
    @Autowired ConcludingInspections concluding;
    @Autowired DisposingOfGoods disposing;
    @Autowired DispositionsDriver dispositions;
    @Autowired ReceivedLines receivedLines;
    @Autowired TransactionTemplate transaction;

    private String company;
    private PurchaseOrder order;
    private ReceivedLine receipt;

    @BeforeEach
    void goodsInStock() {
        Goods goods = unbilled.received("10");
        company = goods.company();
        order = goods.order();
        receipt = goods.receipt();
    }

    @Test
    void before_the_bill_nothing_of_them_needs_to_be_billed_any_more() {
        sendBack(4);

        assertThat(payables.balance(company, GRNI, ReceiptReference.of(receipt.receiptLineId()))).isEqualTo("-60.00");
        assertThat(payables.balance(company, VENDOR_CLAIM)).isEqualTo("0.00");
        assertThat(receivedLines.find(company, List.of(receipt.receiptLineId())).getFirst().returned()).isEqualTo(Quantity.of(4, "PCE"));
    }

    @Test
    void after_the_bill_the_vendor_owes_a_credit_that_its_note_clears() {
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "10")));
        sendBack(4);
        assertThat(payables.balance(company, VENDOR_CLAIM, ReceiptReference.of(receipt.receiptLineId()))).isEqualTo("40.00");

        payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-1", credit(invoice, CreditReason.RETURN, "4", "10")));

        assertThat(payables.balance(company, VENDOR_CLAIM)).isEqualTo("0.00");
    }

    private void sendBack(int quantity) {
        InspectionPlan plan = quality.plan(company, null, null, null, Trigger.ALL, null, QualityMother.THREAD);
        long bin = jdbc.sql("select location_id from inventory_quant where product_id = ? and on_hand > 0").param(receipt.productId()).query(Long.class).single();
        Inspection inspection = requesting.request(new StockInspectionRequest(bin, receipt.productId(), null, Quantity.of(quantity, "PCE"), plan.id()),
                PurchasingMother.user("quinn", company, Role.QUALITY_INSPECTOR));
        assertThat(inspection.vendorId()).isEqualTo(order.origin().vendorId());
        preparing.draw(inspection.id(), Severity.NORMAL);
        transaction.executeWithoutResult(status -> recording.record(inspection.id(),
                new InspectionAnswer(List.of(new Result(0, null, quantity, null)), null, false, List.of(), null), "quinn"));
        concluding.evaluate(inspection.id());
        var rejected = disposing.open(inspection.id()).getFirst();
        dispositions.decide(rejected, DispositionKind.RETURN_TO_VENDOR);
        disposing.apply(rejected.id());
    }
}

package io.quayside.payables;

import static io.quayside.ledger.AccountRole.GRNI;
import static io.quayside.payables.PayablesMother.bill;
import static io.quayside.payables.PayablesMother.goods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.payables.posting.PostingInvoices;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ReceiptReference;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A bill and a return of the same goods at the same instant: what one of them clears, the other finds cleared. */
class BilledWhileReturnedTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private MatchingInvoices matching;
    @Autowired
    private PostingInvoices posting;
    @Autowired
    private MovingStock moving;
    @Autowired
    private Locations locations;
    @Autowired
    private TransactionTemplate transaction;

    private String company;
    private ReceivedLine receipt;
    private VendorInvoice invoice;

    @BeforeEach
    void goodsThatAreBilledButNotPosted() {
        company = payables.company();
        PurchaseOrder order = payables.ordered(company, "10", "10");
        receipt = payables.received(order, "10");
        invoice = payables.registered(bill(order, "R-" + order.id(), goods(order, "10", "10")));
        matching.gather(invoice.id());
    }

    @Test
    void a_bill_waits_for_a_return_that_is_not_committed() throws Exception {
        atOnce(this::sendBack, () -> posting.post(invoice.id()));
    }

    @Test
    void a_return_waits_for_a_bill_that_is_not_committed() throws Exception {
        atOnce(() -> posting.post(invoice.id()), this::sendBack);
    }

    /** The second begins when the first has done its work and not ended its transaction. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        CompletableFuture<Void> other = transaction.execute(status -> {
            first.run();
            CompletableFuture<Void> running = CompletableFuture.runAsync(second);
            assertThatThrownBy(() -> running.get(400, TimeUnit.MILLISECONDS)).as("waits").isInstanceOf(TimeoutException.class);
            return running;
        });
        other.get(30, TimeUnit.SECONDS);
        assertThat(payables.balance(company, GRNI, ReceiptReference.of(receipt.receiptLineId()))).isEqualTo("0.00");
    }

    private void sendBack() {
        long from = jdbc.sql("select location_id from inventory_quant where product_id = ? and on_hand > 0").param(receipt.productId()).query(Long.class).single();
        moving.move(List.of(new MoveStock(company, "return:" + receipt.receiptLineId(), receipt.productId(), null, Quantity.of(4, "PCE"), from,
                locations.virtual(company, LocationKind.SUPPLIER).id(), MoveReason.VENDOR_RETURN,
                new SourceDocument("vendor-return", receipt.receiptId(), receipt.receiptLineId(), "VR-1"), null, "ward")));
    }
}

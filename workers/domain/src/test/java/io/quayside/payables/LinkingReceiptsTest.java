package io.quayside.payables;

import static io.quayside.payables.PayablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.payables.allocation.LinkingReceipts;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither side of a link is ever given away twice, however many people link at once. */
class LinkingReceiptsTest extends PurchasingIntegrationTest {

    private static final int PEOPLE = 8;

    @Autowired
    private PayablesMother payables;
    @Autowired
    private LinkingReceipts linking;

    @Test
    void one_receipt_is_linked_once_by_many_at_once() throws Exception {
        String company = payables.company();
        PurchaseOrder order = payables.ordered(company, "10", "10");
        List<VendorInvoice> waiting = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            waiting.add(payables.registered(bill(order, "R-" + i, goods(order, "10", "10"))));
        }
        ReceivedLine receipt = payables.received(order, "10");

        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<Boolean>> attempts = people.invokeAll(waiting.stream().map(invoice -> attempt(invoice, receipt, company)).toList());
            long linked = 0;
            for (Future<Boolean> attempt : attempts) {
                linked += attempt.get() ? 1 : 0;
            }
            assertThat(linked).isEqualTo(2);
        }

        assertThat(jdbc.sql("select sum(quantity_value) from payables_allocation where receipt_line_id = ?").param(receipt.receiptLineId())
                .query(BigDecimal.class).single()).isEqualByComparingTo("10");
    }

    private Callable<Boolean> attempt(VendorInvoice invoice, ReceivedLine receipt, String company) {
        return () -> {
            try {
                linking.link(invoice.id(), invoice.lines().getFirst().id(), receipt.receiptLineId(), Quantity.of(5, "PCE"), acco(company));
                return true;
            } catch (Refusal.Invalid taken) {
                return false;
            }
        };
    }
}

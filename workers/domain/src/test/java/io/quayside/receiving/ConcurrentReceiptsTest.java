package io.quayside.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many lorries at once, with the same products in different orders of one company: nothing is lost, nothing comes twice. */
class ConcurrentReceiptsTest extends PurchasingIntegrationTest {

    private static final int RECEIPTS = 24;
    private static final int DOCKS = 8;

    @Autowired
    private ReceivingMother dock;
    @Autowired
    private ReceivedLines received;
    @Autowired
    private RetriedTransactions transactions;

    @Test
    void every_receipt_is_numbered_posted_and_valued_once() throws Exception {
        String company = dock.company();
        List<Product> products = IntStream.range(0, 3).mapToObj(i -> dock.product(Tracking.NONE, null)).toList();
        List<PurchaseOrder> orders = IntStream.range(0, RECEIPTS).mapToObj(i -> dock.sent(company, "10", rotated(products, i))).toList();

        List<GoodsReceipt> receipts = new ArrayList<>();
        try (var docks = Executors.newFixedThreadPool(DOCKS)) {
            List<Callable<GoodsReceipt>> lorries = orders.stream().<Callable<GoodsReceipt>>map(order -> () -> receive(order)).toList();
            for (Future<GoodsReceipt> done : docks.invokeAll(lorries)) {
                receipts.add(done.get());
            }
        }

        assertThat(receipts.stream().map(receipt -> Integer.parseInt(receipt.number().substring(8))).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, RECEIPTS).boxed().toList());
        List<ReceivedLine> lines = received.ofOrders(company, orders.stream().map(PurchaseOrder::id).toList());
        assertThat(lines).hasSize(RECEIPTS * products.size()).allSatisfy(line -> assertThat(line.value()).isEqualTo(Money.parse("EUR 100.00")));
        assertThat(onHand(company)).isEqualByComparingTo(BigDecimal.valueOf(10L * RECEIPTS * products.size()));
        assertThat(openOrders(company)).isZero();
    }

    /** What the process does, each step in a transaction that is repeated when the database gives it up. */
    private GoodsReceipt receive(PurchaseOrder order) {
        GoodsReceipt receipt = dock.counted(order, "10");
        transactions.run(() -> dock.posted(receipt, LineOutcome.ACCEPT));
        return receipt;
    }

    private static Product[] rotated(List<Product> products, int by) {
        return IntStream.range(0, products.size()).mapToObj(i -> products.get((i + by) % products.size())).toArray(Product[]::new);
    }

    private BigDecimal onHand(String company) {
        return jdbc.sql("select coalesce(sum(on_hand), 0) from inventory_quant where company_code = ?").param(company).query(BigDecimal.class).single();
    }

    private long openOrders(String company) {
        return jdbc.sql("select count(*) from purchasing_order where company_code = ? and status <> 'CLOSED'").param(company).query(Long.class).single();
    }
}

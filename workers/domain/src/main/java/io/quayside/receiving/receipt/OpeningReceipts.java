package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.purchasing.order.ReceivingOrders;
import io.quayside.receiving.BlindCounts;
import io.quayside.receiving.expected.ShipmentNotice;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.RetriedTransactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens a receipt for what was found by the order's number or the label of the carrier, and has its process started. */
@Service
public class OpeningReceipts {

    private final FindingDeliveries deliveries;
    private final ReceivingOrders orders;
    private final GoodsReceipts receipts;
    private final ReceiptAccess access;
    private final ReceiptMessages messages;
    private final Products products;
    private final UnitsOfMeasure units;
    private final BlindCounts blindCounts;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final RetriedTransactions transactions;
    private final Clock clock;

    OpeningReceipts(FindingDeliveries deliveries, ReceivingOrders orders, GoodsReceipts receipts, ReceiptAccess access, ReceiptMessages messages,
                    Products products, UnitsOfMeasure units, BlindCounts blindCounts, NumberSequences numbers, CompanyDays days,
                    RetriedTransactions transactions, Clock clock) {
        this.deliveries = deliveries;
        this.orders = orders;
        this.receipts = receipts;
        this.access = access;
        this.messages = messages;
        this.products = products;
        this.units = units;
        this.blindCounts = blindCounts;
        this.numbers = numbers;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The receipt that is open for the order already, if there is one: several people may count together. */
    public GoodsReceipt open(String code, CurrentUser user) {
        return transactions.call(() -> open(deliveries.find(code, user), user));
    }

    private GoodsReceipt open(Delivery delivery, CurrentUser user) {
        PurchaseOrder order = orders.receivable(delivery.expected().orderId());
        access.requireMayReceive(order, user);
        List<GoodsReceipt> open = receipts.findByOrderIdAndStatusIn(order.id(), Set.of(ReceiptStatus.COUNTING, ReceiptStatus.COUNTED));
        Set<Long> waiting = open.stream().flatMap(receipt -> receipt.lines().stream()).map(ReceiptLine::orderLineId).collect(Collectors.toSet());
        List<PurchaseOrderLine> free = order.lines().stream().filter(line -> line.openQuantity().isPositive() && !waiting.contains(line.id())).toList();
        boolean anotherDelivery = open.stream().allMatch(receipt -> receipt.dividedFromId() != null && receipt.status() == ReceiptStatus.COUNTED);
        return open.isEmpty() || anotherDelivery && !free.isEmpty() ? open(delivery, order, free, user) : open.getFirst();
    }

    /** Lines that were set aside for the buyer stay out of the next delivery until they are decided on. */
    private GoodsReceipt open(Delivery delivery, PurchaseOrder order, List<PurchaseOrderLine> free, CurrentUser user) {
        List<ReceiptLine> lines = lines(order, free);
        ShipmentNotice notice = delivery.notice();
        if (notice != null) {
            announce(notice, lines);
        }
        String sequence = "GR-" + days.today(order.companyCode()).getYear();
        String number = "%s-%06d".formatted(sequence, numbers.next(order.companyCode(), sequence));
        GoodsReceipt receipt = receipts.save(new GoodsReceipt(number, delivery.expected(), lines, notice == null ? null : notice.id(),
                user.username(), clock.instant()));
        if (notice != null) {
            notice.arriveAs(receipt.id());
        }
        messages.opened(receipt, order, user.username());
        return receipt;
    }

    private List<ReceiptLine> lines(PurchaseOrder order, List<PurchaseOrderLine> open) {
        Map<Long, Product> known = products.byId(open.stream().map(PurchaseOrderLine::productId).toList());
        Predicate<@Nullable String> blind = blindCounts.of(order.companyCode(), open.stream().map(PurchaseOrderLine::categoryCode).toList());
        return open.stream().map(line -> {
            Product product = known.get(line.productId());
            return new ReceiptLine(line, product, units.convert(line.openQuantity(), product.baseUnit()), blind.test(line.categoryCode()));
        }).toList();
    }

    private void announce(ShipmentNotice notice, List<ReceiptLine> lines) {
        notice.lines().forEach(announced -> lines.stream().filter(line -> line.orderLineId() == announced.orderLineId()).findFirst()
                .ifPresent(line -> line.announce(units.convert(announced.quantity(), line.expected().unit()), announced.lotNumber(),
                        announced.expiryDate())));
    }
}

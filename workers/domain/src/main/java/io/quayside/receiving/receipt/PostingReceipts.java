package io.quayside.receiving.receipt;

import io.quayside.inventory.consignment.ConsignmentAgreements;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.order.LineReceipt;
import io.quayside.purchasing.order.ReceivingOrders;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.expected.ExpectingReceipts;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the accepted goods into stock and tells the order. The books follow the stock moves in the same transaction. */
@Service
@Transactional
public class PostingReceipts {

    private static final String WITHIN_TOLERANCE = "Short within the tolerance";

    private final ReceiptAccess access;
    private final ReceiptGoods goods;
    private final ReceiptPlaces places;
    private final DiscrepancyLog log;
    private final MovingStock moving;
    private final ConsignmentAgreements consignments;
    private final ReceivingOrders orders;
    private final ExpectingReceipts expecting;
    private final CompanyDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostingReceipts(ReceiptAccess access, ReceiptGoods goods, ReceiptPlaces places, DiscrepancyLog log, MovingStock moving,
                    ConsignmentAgreements consignments, ReceivingOrders orders,
                    ExpectingReceipts expecting, CompanyDays days, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goods = goods;
        this.places = places;
        this.log = log;
        this.moving = moving;
        this.consignments = consignments;
        this.orders = orders;
        this.expecting = expecting;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Goods that are to be inspected: of this lot of this line, or all of the line where no lot is named. */
    public record Inspected(long receiptLineId, String lotId) {

        public Inspected(long receiptLineId, Long lotId) {
            this(receiptLineId, lotId == null ? "" : lotId.toString());
        }
    }

    /** @param inspected where goods that are inspected wait for it, by line and lot */
    public void post(long receiptId, Map<Inspected, Long> inspected) {
        GoodsReceipt receipt = access.locked(receiptId);
        if (!receipt.status().isOpen()) {
            return;
        }
        CompanyRates rates = days.rates(receipt.companyCode());
        receipt.lines().forEach(line -> line.post(goods.value(line, rates)));
        receipt.post(receipt.milestones().countedBy(), days.today(receipt.companyCode()), clock.instant());
        tellOrder(receipt);
        take(receipt, inspected);
        log.reveal(receiptId);
        events.publishEvent(new ReceiptPosted(receipt.id()));
    }

    private void tellOrder(GoodsReceipt receipt) {
        String by = receipt.milestones().countedBy();
        List<LineReceipt> receipts = receipt.lines().stream().filter(line -> line.accepted().isPositive())
                .map(line -> new LineReceipt(line.orderLineId(), line.accepted())).toList();
        orders.receive(receipt.orderId(), receipts, by);
        receipt.lines().stream().filter(line -> line.outcome() == LineOutcome.ACCEPT_SHORT)
                .forEach(line -> closeShort(receipt, line, by));
        expecting.follow(receipt.orderId());
    }

    /** For the buyer's reason, where the buyer has decided. */
    private void closeShort(GoodsReceipt receipt, ReceiptLine line, String countedBy) {
        boolean decided = line.decidedBy() != null;
        orders.closeShort(receipt.orderId(), line.orderLineId(), decided ? line.decisionReason() : WITHIN_TOLERANCE, decided ? line.decidedBy() : countedBy);
    }

    private void take(GoodsReceipt receipt, Map<Inspected, Long> inspected) {
        long supplier = places.supplier(receipt.companyCode());
        List<ReceiptCount> taken = new ArrayList<>();
        List<MoveStock> commands = new ArrayList<>();
        for (ReceiptLine line : receipt.lines()) {
            Quantity rest = line.accepted();
            Money value = line.companyValue();
            for (ReceiptCount count : line.counts().stream().filter(each -> each.accepted().isPositive()).toList()) {
                Money part = Amounts.share(value, count.accepted(), rest);
                commands.add(command(receipt, line, count, supplier, places.of(receipt, line, count, inspected), part)
                        .ownedBy(consignments.ownerOf(receipt.companyCode(), receipt.vendorId(), line.productId())));
                taken.add(count);
                rest = rest.minus(count.accepted());
                value = value.minus(part);
            }
        }
        List<StockMove> moves = moving.move(commands);
        for (int i = 0; i < moves.size(); i++) {
            taken.get(i).moved(moves.get(i).id());
        }
    }

    private static MoveStock command(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count, long from, long to, Money value) {
        return new MoveStock(receipt.companyCode(), "receipt-count:%d".formatted(count.id()), line.productId(), count.lotId(), count.accepted(), from, to,
                MoveReason.RECEIPT, new SourceDocument(ReceiptAccess.DOCUMENT_TYPE, receipt.id(), line.id(), receipt.number()), value,
                receipt.milestones().countedBy());
    }
}

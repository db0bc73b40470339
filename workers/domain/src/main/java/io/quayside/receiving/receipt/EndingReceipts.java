package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.order.OrderEnded;
import io.quayside.quality.inspection.CancellingInspections;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.receiving.claim.ClaimingFromVendors;
import io.quayside.receiving.expected.ShipmentNotice;
import io.quayside.receiving.expected.ShipmentNotices;
import io.quayside.shared.Reason;
import io.quayside.shared.RetriedTransactions;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Giving a receipt up before it is posted, or taking a posted one back. Both end its process. */
@Service
public class EndingReceipts {

    private static final int LONGEST_REASON = 1000;

    private final ReceiptAccess access;
    private final GoodsReceipts receipts;
    private final ShipmentNotices notices;
    private final ReversedStock stock;
    private final CancellingInspections inspections;
    private final FollowingNonconformances nonconformances;
    private final ClaimingFromVendors claiming;
    private final ScoringDeliveries scoring;
    private final ReceiptMessages messages;
    private final RetriedTransactions transactions;
    private final Clock clock;

    EndingReceipts(ReceiptAccess access, GoodsReceipts receipts, ShipmentNotices notices, ReversedStock stock, CancellingInspections inspections,
                   FollowingNonconformances nonconformances, ClaimingFromVendors claiming, ScoringDeliveries scoring, ReceiptMessages messages, RetriedTransactions transactions, Clock clock) {
        this.access = access;
        this.receipts = receipts;
        this.notices = notices;
        this.stock = stock;
        this.inspections = inspections;
        this.nonconformances = nonconformances;
        this.claiming = claiming;
        this.scoring = scoring;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    public GoodsReceipt cancel(long receiptId, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        return transactions.call(() -> cancel(access.receiving(receiptId, user), why, user.username()));
    }

    /** The goods go back as if they had never come; refused when they were moved on, billed, or partly returned. */
    public GoodsReceipt reverse(long receiptId, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            receipt.reverse(why, user.username(), clock.instant());
            stock.takeBack(receipt, user.username());
            inspections.ofReceipt(receiptId, why, user.username());
            nonconformances.voidOfReceipt(receiptId, why, user.username());
            claiming.cancel(receiptId, user.username());
            scoring.takeBack(receipt);
            release(receipt);
            messages.cancelled(receipt, why, user.username());
            return receipt;
        });
    }

    /** An order that is closed or cancelled takes no goods any more; a receipt that closes it by completing it is posted by then. */
    @EventListener
    void follow(OrderEnded ended) {
        receipts.findByOrderIdAndStatusIn(ended.orderId(), List.of(ReceiptStatus.COUNTING, ReceiptStatus.COUNTED))
                .forEach(receipt -> cancel(receipt, ended.reason(), ended.by()));
    }

    private GoodsReceipt cancel(GoodsReceipt receipt, String reason, String by) {
        receipt.cancel(reason, by, clock.instant());
        inspections.ofReceipt(receipt.id(), reason, by);
        release(receipt);
        messages.cancelled(receipt, reason, by);
        return receipt;
    }

    private void release(GoodsReceipt receipt) {
        if (receipt.noticeId() != null && receipt.dividedFromId() == null) {
            notices.findById(receipt.noticeId()).ifPresent(ShipmentNotice::release);
        }
    }
}

package io.quayside.receiving.receipt;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who sees which receipt, and who may work on it: not the person who ordered the goods. */
@Component
public class ReceiptAccess {

    public static final String DOCUMENT_TYPE = "goods-receipt";

    private final GoodsReceipts receipts;
    private final GuardingDuties duties;

    ReceiptAccess(GoodsReceipts receipts, GuardingDuties duties) {
        this.receipts = receipts;
        this.duties = duties;
    }

    public GoodsReceipt visible(long id, CurrentUser user) {
        return receipts.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("goods receipt", id));
    }

    /** Locked, for somebody who receives. */
    public GoodsReceipt receiving(long id, CurrentUser user) {
        if (!receipts.existsByIdAndCompanyCodeIn(id, user.companies())) {
            throw new Refusal.NotFound("goods receipt", id);
        }
        GoodsReceipt receipt = locked(id);
        duties.require(Duty.RECEIVE, user, ordered(receipt.buyer()), guarded(receipt));
        return receipt;
    }

    void requireMayReceive(PurchaseOrder order, CurrentUser user) {
        duties.require(Duty.RECEIVE, user, ordered(order.origin().buyer()),
                new GuardedDocument("purchase-order", order.id(), order.number(), order.companyCode()));
    }

    /** For processes. */
    public GoodsReceipt locked(long id) {
        return receipts.lock(id).orElseThrow(() -> new Refusal.NotFound("goods receipt", id));
    }

    static List<Deed> ordered(String buyer) {
        return List.of(new Deed(Duty.ORDER, buyer));
    }

    private static GuardedDocument guarded(GoodsReceipt receipt) {
        return new GuardedDocument(DOCUMENT_TYPE, receipt.id(), receipt.number(), receipt.companyCode());
    }
}

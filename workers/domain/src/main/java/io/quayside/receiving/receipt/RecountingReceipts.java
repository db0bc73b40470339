package io.quayside.receiving.receipt;

import io.quayside.receiving.discrepancy.DiscrepancyLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a count again that the buyer does not believe. */
@Service
@Transactional
public class RecountingReceipts {

    private final ReceiptAccess access;
    private final DiscrepancyLog log;

    RecountingReceipts(ReceiptAccess access, DiscrepancyLog log) {
        this.log = log;
        this.access = access;
    }

    public void recount(long receiptId) {
        GoodsReceipt receipt = access.locked(receiptId);
        if (receipt.status() == ReceiptStatus.COUNTED) {
            log.withdrawByCount(receiptId, receipt.milestones().countedBy());
            receipt.countAgain();
        }
    }
}

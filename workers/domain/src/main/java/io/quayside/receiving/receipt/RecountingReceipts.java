package io.quayside.receiving.receipt;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a count again that the buyer does not believe. */
@Service
@Transactional
public class RecountingReceipts {

    private final ReceiptAccess access;

    RecountingReceipts(ReceiptAccess access) {
        this.access = access;
    }

    public void recount(long receiptId) {
        GoodsReceipt receipt = access.locked(receiptId);
        if (receipt.status() == ReceiptStatus.COUNTED) {
            receipt.countAgain();
        }
    }
}

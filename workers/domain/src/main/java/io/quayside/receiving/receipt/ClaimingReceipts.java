package io.quayside.receiving.receipt;

import io.quayside.receiving.claim.ClaimingFromVendors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims of the vendor what was wrong with a receipt. */
@Service
@Transactional
public class ClaimingReceipts {

    private final GoodsReceipts receipts;
    private final ClaimingFromVendors claiming;

    ClaimingReceipts(GoodsReceipts receipts, ClaimingFromVendors claiming) {
        this.receipts = receipts;
        this.claiming = claiming;
    }

    /** @return whether there was anything to claim */
    public boolean claim(long receiptId) {
        GoodsReceipt receipt = receipts.findById(receiptId).orElseThrow();
        return claiming.open(CountDiscrepancies.reference(receipt), receipt.buyer()).isPresent();
    }
}

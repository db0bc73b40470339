package io.quayside.receiving.receipt;

import io.quayside.quality.score.ScoringVendors;
import io.quayside.receiving.discrepancy.Discrepancies;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets each delivery count for its vendor: whether it came in time, and whether it was as ordered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScoredDeliveries {

    private final GoodsReceipts receipts;
    private final Discrepancies discrepancies;
    private final ScoringVendors scoring;

    ScoredDeliveries(GoodsReceipts receipts, Discrepancies discrepancies, ScoringVendors scoring) {
        this.receipts = receipts;
        this.discrepancies = discrepancies;
        this.scoring = scoring;
    }

    @EventListener
    void follow(ReceiptPosted posted) {
        GoodsReceipt receipt = receipts.findById(posted.receiptId()).orElseThrow();
        List<DiscrepancyType> found = discrepancies.findByReceiptIdAndWithdrawnAtIsNullOrderById(receipt.id()).stream().map(Discrepancy::type).toList();
        scoring.delivered(receipt.companyCode(), receipt.vendorId(), receipt.id(), !found.contains(DiscrepancyType.LATE),
                found.stream().allMatch(DiscrepancyType.LATE::equals));
    }
}

package io.quayside.receiving.receipt;

import io.quayside.quality.score.ScoringVendors;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every posted receipt counts for or against its vendor: did the goods come on time, and were they as agreed? */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScoringDeliveries {

    private final GoodsReceipts receipts;
    private final DiscrepancyLog log;
    private final ScoringVendors scoring;

    ScoringDeliveries(GoodsReceipts receipts, DiscrepancyLog log, ScoringVendors scoring) {
        this.receipts = receipts;
        this.log = log;
        this.scoring = scoring;
    }

    @EventListener
    void follow(ReceiptPosted posted) {
        GoodsReceipt receipt = receipts.findById(posted.receiptId()).orElseThrow();
        Set<DiscrepancyType> found = log.standing(receipt.id()).stream().map(Discrepancy::type).collect(Collectors.toSet());
        boolean onTime = !found.remove(DiscrepancyType.LATE);
        scoring.delivered(receipt.companyCode(), receipt.vendorId(), receipt.id(), onTime, found.isEmpty());
    }
}

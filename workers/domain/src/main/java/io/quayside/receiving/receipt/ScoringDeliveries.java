package io.quayside.receiving.receipt;

import io.quayside.quality.score.ScoringVendors;
import io.quayside.quality.score.VendorEventKind;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every posted receipt counts for or against its vendor: did each line come on time, and were the goods as agreed? */
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
        List<Discrepancy> found = log.standing(receipt.id());
        Set<Long> late = found.stream().filter(each -> each.type() == DiscrepancyType.LATE).map(each -> each.found().lineId())
                .filter(Objects::nonNull).collect(Collectors.toSet());
        arrived(receipt).forEach(line -> scoring.count(receipt.companyCode(), receipt.vendorId(),
                late.contains(line.id()) ? VendorEventKind.LATE : VendorEventKind.ON_TIME, time(line)));
        scoring.count(receipt.companyCode(), receipt.vendorId(), found.stream().allMatch(each -> each.type() == DiscrepancyType.LATE)
                ? VendorEventKind.ACCURATE : VendorEventKind.DISCREPANT, accuracy(receipt));
    }

    /** As if the goods had never come. */
    void takeBack(GoodsReceipt receipt) {
        scoring.takeBack(receipt.companyCode(), receipt.vendorId(),
                Stream.concat(arrived(receipt).map(ScoringDeliveries::time), Stream.of(accuracy(receipt))).toList());
    }

    private static Stream<ReceiptLine> arrived(GoodsReceipt receipt) {
        return receipt.lines().stream().filter(line -> line.counted().isPositive());
    }

    private static String time(ReceiptLine line) {
        return "receipt-line:%d:time".formatted(line.id());
    }

    private static String accuracy(GoodsReceipt receipt) {
        return "receipt:%d:accuracy".formatted(receipt.id());
    }
}

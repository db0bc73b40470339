package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.web.purchasing.CaseLookup;
import io.quayside.web.purchasing.CaseLookup.CaseKey;
import io.quayside.web.receiving.GoodsReceiptResponse.Line;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds to receipts what others know of them, and leaves out what nobody is to know while they are counted blind. */
@Component
class GoodsReceiptResponses {

    private final FindingReceipts finding;
    private final DiscrepancyLog discrepancies;
    private final CaseLookup cases;

    GoodsReceiptResponses(FindingReceipts finding, DiscrepancyLog discrepancies, CaseLookup cases) {
        this.finding = finding;
        this.discrepancies = discrepancies;
        this.cases = cases;
    }

    List<GoodsReceiptResponse> rows(List<GoodsReceipt> receipts) {
        Map<CaseKey, Long> instances = cases.instances(GoodsReceiptProcess.PROCESS_ID, receipts.stream().map(GoodsReceiptResponses::key).toList());
        return receipts.stream().map(receipt -> GoodsReceiptResponse.of(receipt, instances.get(key(receipt)), null, null)).toList();
    }

    GoodsReceiptResponse whole(long id, CurrentUser user) {
        return finding.get(id, user, this::whole);
    }

    private GoodsReceiptResponse whole(GoodsReceipt receipt) {
        boolean counting = receipt.status() == ReceiptStatus.COUNTING;
        List<Line> lines = receipt.lines().stream().map(line -> Line.of(line, counting && line.isBlind())).toList();
        Long instance = cases.instances(GoodsReceiptProcess.PROCESS_ID, List.of(key(receipt))).get(key(receipt));
        return GoodsReceiptResponse.of(receipt, instance, lines, discrepancies.standing(receipt.id()).stream().map(DiscrepancyResponse::of).toList());
    }

    private static CaseKey key(GoodsReceipt receipt) {
        return new CaseKey(receipt.companyCode(), receipt.number());
    }
}

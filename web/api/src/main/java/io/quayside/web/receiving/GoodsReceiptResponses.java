package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.BlindCounts;
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
        return finding.get(id, user, receipt -> whole(receipt, user));
    }

    /** Nobody sees it while the goods are counted, and who counts not before they are posted: they may have to be counted again. */
    private GoodsReceiptResponse whole(GoodsReceipt receipt, CurrentUser user) {
        boolean hides = receipt.status() == ReceiptStatus.COUNTING || receipt.status() == ReceiptStatus.COUNTED && BlindCounts.isKeptFrom(user);
        List<Line> lines = receipt.lines().stream().map(line -> Line.of(line, hides && line.isBlind())).toList();
        Long instance = cases.instances(GoodsReceiptProcess.PROCESS_ID, List.of(key(receipt))).get(key(receipt));
        return GoodsReceiptResponse.of(receipt, instance, lines, discrepancies.standing(receipt.id()).stream().filter(each -> !each.isHiddenFrom(user)).map(DiscrepancyResponse::of).toList());
    }

    private static CaseKey key(GoodsReceipt receipt) {
        return new CaseKey(receipt.companyCode(), receipt.number());
    }
}

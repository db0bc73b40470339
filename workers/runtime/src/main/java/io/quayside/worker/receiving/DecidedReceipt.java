package io.quayside.worker.receiving;

import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.LineDecision;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.SettlingReceipts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table has decided of each line, and the buyer of those that it left open. */
record DecidedReceipt(String receiptId, List<LineDecision> lineDecisions, @Nullable String receiptDecision) {

    List<SettlingReceipts.LineDecision> outcomes() {
        return lineDecisions.stream().map(line -> new SettlingReceipts.LineDecision(Long.parseLong(line.lineId()), outcome(line))).toList();
    }

    private LineOutcome outcome(LineDecision line) {
        return LineOutcome.of(GoodsReceiptProcess.APPROVE.equals(line.outcome()) ? receiptDecision : line.outcome());
    }
}

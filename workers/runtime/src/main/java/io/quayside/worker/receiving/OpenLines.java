package io.quayside.worker.receiving;

import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.LineDecision;
import io.quayside.process.receiving.LineDecisions;
import io.quayside.receiving.receipt.SettingLinesAside.OpenLine;
import java.util.List;

/** The lines of a receipt, those that the decision table leaves to the buyer apart from the others. */
record OpenLines(String receiptId, List<LineDecision> lineDecisions) {

    static boolean isOpen(LineDecision line) {
        return line.outcome() == null || line.outcome().equals(GoodsReceiptProcess.APPROVE);
    }

    List<OpenLine> open() {
        return lineDecisions.stream().filter(OpenLines::isOpen)
                .map(line -> new OpenLine(Long.parseLong(line.lineId()), line.description(), line.arrived())).toList();
    }

    LineDecisions others() {
        return new LineDecisions(lineDecisions.stream().filter(line -> !isOpen(line)).toList());
    }
}

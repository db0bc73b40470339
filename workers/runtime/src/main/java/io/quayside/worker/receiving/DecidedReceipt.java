package io.quayside.worker.receiving;

import io.quayside.process.receiving.LineChoice;
import io.quayside.process.receiving.LineDecision;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.SettlingReceipts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table has decided of each line, and the buyer of those that it left open. */
record DecidedReceipt(String receiptId, List<LineDecision> lineDecisions, @Nullable List<LineChoice> lineChoices) {

    List<SettlingReceipts.LineDecision> outcomes() {
        return lineDecisions.stream().map(line -> new SettlingReceipts.LineDecision(Long.parseLong(line.lineId()), LineOutcome.of(outcome(line)))).toList();
    }

    private String outcome(LineDecision line) {
        if (!OpenLines.isOpen(line)) {
            return line.outcome();
        }
        return lineChoices.stream().filter(choice -> choice.lineId().equals(line.lineId())).map(LineChoice::outcome).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has decided on line " + line.lineId()));
    }
}

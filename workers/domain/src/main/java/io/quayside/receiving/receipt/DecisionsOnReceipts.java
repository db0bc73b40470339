package io.quayside.receiving.receipt;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the completion of a task means for the receipt that it is about, in the decision's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnReceipts {

    private final ReceiptAccess access;
    private final FinishingCounts finishing;

    DecisionsOnReceipts(ReceiptAccess access, FinishingCounts finishing) {
        this.access = access;
        this.finishing = finishing;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (ReceiptAccess.DOCUMENT_TYPE.equals(decision.documentType()) && decided.task().elementId().equals(ReceivingMessages.COUNT_GOODS_TASK)) {
            Object note = decided.answer().get("deliveryNote");
            boolean missing = Boolean.parseBoolean(String.valueOf(decided.answer().get("paperMissing")));
            finishing.finish(access.locked(Long.parseLong(decision.documentId())), new Papers(note == null ? null : note.toString(), missing), decision.decidedBy());
        }
    }
}

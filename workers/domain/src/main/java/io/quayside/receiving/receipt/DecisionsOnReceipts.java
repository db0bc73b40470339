package io.quayside.receiving.receipt;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.history.TaskVariables;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.shared.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the completion of a task means for the receipt that it is about, in the decision's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnReceipts {

    private final ReceiptAccess access;
    private final FinishingCounts finishing;
    private final Putaways putaways;
    private final TaskVariables variables;

    DecisionsOnReceipts(ReceiptAccess access, FinishingCounts finishing, Putaways putaways, TaskVariables variables) {
        this.access = access;
        this.finishing = finishing;
        this.putaways = putaways;
        this.variables = variables;
    }

    /** The task to put goods away ends by itself when the last bin is confirmed, and not before. */
    @EventListener
    void requirePutAway(TaskDecided decided) {
        Decision decision = decided.decision();
        if (decided.decision().elementId().equals(ReceivingMessages.PUT_AWAY_TASK) && putaways.of(decision.documentType(), Long.parseLong(decision.documentId()))
                .stream().anyMatch(putaway -> putaway.status() == PutawayStatus.OPEN)) {
            throw new Refusal.Conflict("goods-at-dock", "Goods still lie at the dock; confirm their bins in the list of putaways.");
        }
    }

    @EventListener
    void decideLines(TaskDecided decided) {
        Decision decision = decided.decision();
        if (ReceiptAccess.DOCUMENT_TYPE.equals(decision.documentType()) && decision.elementId().equals(ReceivingMessages.DECIDE_RECEIPT_TASK)) {
            GoodsReceipt receipt = access.locked(Long.parseLong(decision.documentId()));
            BuyersChoices.read(receipt, asked(decision), decided.answer()).forEach(choice ->
                    receipt.line(choice.lineId()).decide(choice.reason(), decision.decidedBy()));
        }
    }

    /** The process knows which lines the decision table has left open; an answer that leaves one out would end in an incident. */
    private Set<Long> asked(Decision decision) {
        JsonNode lines = variables.of(decision.taskKey()).getOrDefault(BuyersChoices.CHOICES, MissingNode.getInstance());
        return StreamSupport.stream(lines.spliterator(), false).map(line -> Long.parseLong(line.path("lineId").asString())).collect(Collectors.toSet());
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (ReceiptAccess.DOCUMENT_TYPE.equals(decision.documentType()) && decided.decision().elementId().equals(ReceivingMessages.COUNT_GOODS_TASK)) {
            Object note = decided.answer().get("deliveryNote");
            boolean missing = Boolean.parseBoolean(String.valueOf(decided.answer().get("paperMissing")));
            finishing.finish(access.locked(Long.parseLong(decision.documentId())), new Papers(note == null ? null : note.toString(), missing), decision.decidedBy());
        }
    }
}

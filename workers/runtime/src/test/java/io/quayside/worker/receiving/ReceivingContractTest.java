package io.quayside.worker.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.receiving.ExpectedDeliveryProcess;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.LineChoice;
import io.quayside.process.receiving.LineDecision;
import io.quayside.process.receiving.PlannedInspections.Planned;
import io.quayside.process.receiving.PutawayProcess;
import io.quayside.process.receiving.VendorClaimProcess;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import io.quayside.receiving.receipt.ReceiptAccess;
import io.quayside.receiving.receipt.SettlingReceipts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class ReceivingContractTest {

    @Test
    void the_domain_and_the_models_use_the_same_names() {
        assertThat(Map.ofEntries(
                Map.entry(ReceivingMessages.DELIVERY_EXPECTED, ExpectedDeliveryProcess.MESSAGE_EXPECTED),
                Map.entry(ReceivingMessages.DELIVERY_CHANGED, ExpectedDeliveryProcess.MESSAGE_CHANGED),
                Map.entry(ReceivingMessages.DELIVERY_ENDED, ExpectedDeliveryProcess.MESSAGE_ENDED),
                Map.entry(ReceivingMessages.RECEIPT_OPENED, GoodsReceiptProcess.MESSAGE_OPENED),
                Map.entry(ReceivingMessages.LINES_SET_ASIDE, GoodsReceiptProcess.MESSAGE_SET_ASIDE),
                Map.entry(ReceivingMessages.COUNT_FINISHED, GoodsReceiptProcess.MESSAGE_COUNT_FINISHED),
                Map.entry(ReceivingMessages.RECEIPT_CANCELLED, GoodsReceiptProcess.MESSAGE_CANCELLED),
                Map.entry(ReceivingMessages.PUTAWAY_FINISHED, PutawayProcess.MESSAGE_FINISHED),
                Map.entry(ReceivingMessages.CLAIM_OPENED, VendorClaimProcess.MESSAGE_OPENED),
                Map.entry(ReceivingMessages.CLAIM_CANCELLED, VendorClaimProcess.MESSAGE_CANCELLED),
                Map.entry(ReceivingMessages.RESOLVE_CLAIM_TASK, VendorClaimProcess.RESOLVE_CLAIM_TASK),
                Map.entry(ReceivingMessages.COUNT_GOODS_TASK, GoodsReceiptProcess.COUNT_GOODS_TASK),
                Map.entry(ReceivingMessages.DECIDE_RECEIPT_TASK, GoodsReceiptProcess.DECIDE_RECEIPT_TASK),
                Map.entry(ReceivingMessages.PUT_AWAY_TASK, PutawayProcess.PUT_AWAY_TASK),
                Map.entry(ExpectedReceipt.DOCUMENT_TYPE, ExpectedDeliveryProcess.DOCUMENT_TYPE),
                Map.entry(ReceiptAccess.DOCUMENT_TYPE, GoodsReceiptProcess.DOCUMENT_TYPE),
                Map.entry(VendorClaim.DOCUMENT_TYPE, VendorClaimProcess.DOCUMENT_TYPE)))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }

    @Test
    void the_buyer_decides_what_the_table_leaves_open_and_nothing_else() {
        var decided = new DecidedReceipt("1", List.of(new LineDecision("11", "A", true, "accept"), new LineDecision("12", "B", true, "approve")),
                List.of(new LineChoice("12", "B", "refuse-surplus", "Not ordered")));

        assertThat(decided.outcomes()).containsExactly(
                new SettlingReceipts.LineDecision(11, LineOutcome.ACCEPT), new SettlingReceipts.LineDecision(12, LineOutcome.REFUSE_SURPLUS));
    }

    @Test
    void inspected_goods_are_known_by_line_and_lot() {
        var inspected = new InspectedReceipt("1", List.of(new Planned("501", "11", "77", "9"), new Planned("502", "12", null, "9"),
                new Planned("503", "12", null, null)));

        assertThat(inspected.places()).containsOnlyKeys(new Inspected(11, 77L), new Inspected(12, (Long) null));
    }
}

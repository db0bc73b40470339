package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends the counting of a receipt; nothing that has to be known may be missing. */
@Service
public class FinishingCounts {

    private static final int LONGEST_NOTE = 64;

    private final ReceiptAccess access;
    private final ReceiptMessages messages;
    private final RetriedTransactions transactions;
    private final Clock clock;

    FinishingCounts(ReceiptAccess access, ReceiptMessages messages, RetriedTransactions transactions, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param missing the goods came without a delivery note */
    public record Papers(@Nullable String deliveryNote, boolean missing) {

        @Nullable String note() {
            return deliveryNote == null || deliveryNote.isBlank() ? null : deliveryNote.trim();
        }
    }

    /** Told to the process, in which the count is a task of the receivers. */
    public GoodsReceipt finish(long receiptId, Papers papers, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            finish(receipt, papers, user.username());
            messages.countFinished(receipt, user.username());
            return receipt;
        });
    }

    /** By completing the task itself. */
    void finish(GoodsReceipt receipt, Papers papers, String by) {
        receipt.requireCounting();
        check(receipt, papers);
        receipt.finishCount(papers.note(), papers.note() == null, by, clock.instant());
    }

    private static void check(GoodsReceipt receipt, Papers papers) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (papers.note() == null && !papers.missing()) {
            errors.put("deliveryNote", "enter its number, or say that it is missing");
        }
        if (papers.note() != null && papers.note().length() > LONGEST_NOTE) {
            errors.put("deliveryNote", "at most %d characters".formatted(LONGEST_NOTE));
        }
        if (receipt.lines().stream().map(ReceiptLine::counted).noneMatch(Quantity::isPositive)) {
            errors.put("lines", "nothing has been counted; cancel the receipt if nothing has come");
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}

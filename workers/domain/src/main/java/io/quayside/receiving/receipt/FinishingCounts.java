package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends the counting of a receipt; nothing that has to be known may be missing. */
@Service
public class FinishingCounts {

    private static final int LONGEST_NOTE = 64;

    private final ReceiptAccess access;
    private final ReceiptMessages messages;
    private final Products products;
    private final Lots lots;
    private final RetriedTransactions transactions;
    private final Clock clock;

    FinishingCounts(ReceiptAccess access, ReceiptMessages messages, Products products, Lots lots, RetriedTransactions transactions, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.products = products;
        this.lots = lots;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param missing the goods came without a delivery note */
    public record Papers(@Nullable String deliveryNote, boolean missing) {

        @Nullable String note() {
            return deliveryNote == null || deliveryNote.isBlank() ? null : deliveryNote.trim();
        }
    }

    /** Told to the process, in which the count is a task of the receivers. A device that got no answer says it again, and gets the first answer. */
    public GoodsReceipt finish(long receiptId, Papers papers, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            if (receipt.isCounted(papers.note(), user.username())) {
                return receipt;
            }
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

    /** A lot whose date has to be known and is not. */
    private Optional<String> undated(GoodsReceipt receipt) {
        Map<Long, Product> known = products.byId(receipt.lines().stream().map(ReceiptLine::productId).toList());
        return receipt.lines().stream().filter(line -> known.get(line.productId()).isExpiring()).flatMap(line -> line.counts().stream()
                .filter(count -> count.counted().isPositive() && count.lotNumber() != null && !isDated(receipt, line, count.lotNumber())).map(ReceiptCount::lotNumber)).findFirst();
    }

    private boolean isDated(GoodsReceipt receipt, ReceiptLine line, String lotNumber) {
        return line.expiryOf(lotNumber).isPresent()
                || lots.find(receipt.companyCode(), line.productId(), lotNumber).filter(lot -> lot.expiresOn() != null).isPresent();
    }

    private void check(GoodsReceipt receipt, Papers papers) {
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
        undated(receipt).ifPresent(lot -> errors.put("lines", "lot %s needs its expiry date; count it again with it".formatted(lot)));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}

package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a receiver sees and no count tells: damage, a product that was not ordered, a wrong lot, missing papers. */
@Service
public class LoggingDiscrepancies {

    private final ReceiptAccess access;
    private final DiscrepancyLog log;
    private final Products products;
    private final RetriedTransactions transactions;

    LoggingDiscrepancies(ReceiptAccess access, DiscrepancyLog log, Products products, RetriedTransactions transactions) {
        this.access = access;
        this.log = log;
        this.products = products;
        this.transactions = transactions;
    }

    /** The product is for goods that are no line of the order. */
    public record Observation(DiscrepancyType type, @Nullable Long lineId, @Nullable Long productId, @Nullable Quantity quantity,
                              @Nullable String lotNumber, @Nullable String note) {}

    public Discrepancy log(long receiptId, Observation seen, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            receipt.require("commented on", ReceiptStatus.COUNTING, ReceiptStatus.COUNTED, ReceiptStatus.POSTED);
            check(receipt, seen);
            return log.observe(CountDiscrepancies.reference(receipt), found(receipt, seen), user.username());
        });
    }

    private Found found(GoodsReceipt receipt, Observation seen) {
        ReceiptLine line = seen.lineId() == null ? null : receipt.line(seen.lineId());
        Product product = line == null && seen.productId() != null ? products.get(seen.productId()) : null;
        Long productId = line == null ? seen.productId() : Long.valueOf(line.productId());
        String sku = line != null ? line.productSku() : product == null ? null : product.sku();
        return new Found(seen.type(), seen.lineId(), productId, sku, seen.quantity(), seen.lotNumber(), seen.note());
    }

    private static void check(GoodsReceipt receipt, Observation seen) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (seen.type() == null || !seen.type().isObserved()) {
            errors.put("type", "is found by counting, not entered");
        }
        if (seen.quantity() != null && !seen.quantity().isPositive()) {
            errors.put("quantity", "must be above zero");
        }
        boolean noted = seen.note() != null && !seen.note().isBlank();
        if (seen.type() == DiscrepancyType.WRONG_ITEM && seen.productId() == null && !noted) {
            errors.put("note", "say what came, or name the product");
        }
        if (seen.lineId() != null && receipt.lines().stream().noneMatch(line -> line.id() == seen.lineId())) {
            errors.put("lineId", "is not a line of " + receipt.number());
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}

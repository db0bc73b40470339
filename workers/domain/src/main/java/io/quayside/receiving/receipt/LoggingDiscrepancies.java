package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a receiver sees and no count tells: damage, a product that was not ordered, a wrong lot, missing papers. */
@Service
public class LoggingDiscrepancies {

    private final ReceiptAccess access;
    private final DiscrepancyLog log;
    private final ClaimingReceipts claiming;
    private final BlockingStock blocking;
    private final Products products;
    private final RetriedTransactions transactions;

    LoggingDiscrepancies(ReceiptAccess access, DiscrepancyLog log, ClaimingReceipts claiming, BlockingStock blocking, Products products, RetriedTransactions transactions) {
        this.access = access;
        this.log = log;
        this.claiming = claiming;
        this.blocking = blocking;
        this.products = products;
        this.transactions = transactions;
    }

    /**
     * The product is for goods that are no line of the order.
     *
     * @param entryId made by the device: an entry that is sent again is logged once
     */
    public record Observation(@Nullable @Size(max = 64) String entryId, DiscrepancyType type, @Nullable Long lineId, @Nullable Long productId, @Nullable Quantity quantity,
                              @Nullable String lotNumber, @Nullable String note) {}

    public Discrepancy log(long receiptId, Observation seen, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            return log.entered(receiptId, seen.entryId()).orElseGet(() -> log(receipt, seen, user.username()));
        });
    }

    private Discrepancy log(GoodsReceipt receipt, Observation seen, String by) {
        receipt.require("commented on", ReceiptStatus.COUNTING, ReceiptStatus.COUNTED, ReceiptStatus.POSTED);
        check(receipt, seen);
        boolean bad = seen.lineId() != null && isOfState(seen.type());
        if (receipt.status().isOpen() && bad) {
            receipt.line(seen.lineId()).changeState(seen.quantity(), lot(seen), GoodsState.GOOD, state(seen.type()));
        }
        Discrepancy logged = log.observe(CountDiscrepancies.reference(receipt), found(receipt, seen), seen.entryId(), by);
        if (receipt.status() == ReceiptStatus.POSTED && bad) {
            blocking.block(receipt, receipt.line(seen.lineId()), logged, state(seen.type()), by);
        }
        if (receipt.status() == ReceiptStatus.POSTED && seen.type().isClaimed()) {
            claiming.claim(receipt);
        }
        return logged;
    }

    /** One that was logged in error; the goods count as good again, as long as nothing has become of them. */
    public Discrepancy withdraw(long discrepancyId, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(log.get(discrepancyId, user).receipt().receiptId(), user);
            boolean stood = log.get(discrepancyId, user).withdrawnAt() == null;
            Discrepancy withdrawn = log.withdraw(discrepancyId, user);
            Found found = withdrawn.found();
            if (stood && receipt.status().isOpen() && found.lineId() != null && found.quantity() != null && isOfState(found.type())) {
                receipt.line(found.lineId()).changeState(found.quantity(), found.lotNumber(), state(found.type()), GoodsState.GOOD);
            }
            return withdrawn;
        });
    }

    /** Such goods of a line are taken in blocked, or blocked where they lie. */
    private static boolean isOfState(DiscrepancyType type) {
        return type == DiscrepancyType.DAMAGED || type == DiscrepancyType.WRONG_LOT;
    }

    private static GoodsState state(DiscrepancyType type) {
        return type == DiscrepancyType.DAMAGED ? GoodsState.DAMAGED : GoodsState.WRONG_LOT;
    }

    private static @Nullable String lot(Observation seen) {
        return seen.lotNumber() == null || seen.lotNumber().isBlank() ? null : seen.lotNumber().trim();
    }

    private Found found(GoodsReceipt receipt, Observation seen) {
        ReceiptLine line = seen.lineId() == null ? null : receipt.line(seen.lineId());
        Product product = line == null && seen.productId() != null ? products.get(seen.productId()) : null;
        Long productId = line == null ? seen.productId() : Long.valueOf(line.productId());
        String sku = line != null ? line.productSku() : product == null ? null : product.sku();
        return new Found(seen.type(), seen.lineId(), productId, sku, seen.quantity(), lot(seen), seen.note());
    }

    private static void checkBlocked(ReceiptLine line, Observation seen, Map<String, String> errors) {
        if (seen.quantity() == null) {
            errors.put("quantity", "say how much of it");
        } else if (!seen.quantity().unit().equals(line.expected().unit())) {
            errors.put("quantity", "must be in " + line.expected().unit());
        }
        if (line.tracking() != Tracking.NONE && lot(seen) == null) {
            errors.put("lotNumber", "say which");
        }
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
        } else if (seen.lineId() != null && seen.type() != null && isOfState(seen.type())) {
            checkBlocked(receipt.line(seen.lineId()), seen, errors);
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}

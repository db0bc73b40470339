package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts what a vendor has announced as it was announced, of one pallet or of all; not where goods are counted blind. */
@Service
public class CountingAnnounced {

    private final ReceiptAccess access;
    private final ScanningGoods scanning;
    private final AnnouncedLines announced;
    private final RetriedTransactions transactions;

    CountingAnnounced(ReceiptAccess access, ScanningGoods scanning, AnnouncedLines announced, RetriedTransactions transactions) {
        this.access = access;
        this.scanning = scanning;
        this.announced = announced;
        this.transactions = transactions;
    }

    /** @param sscc of the pallet, or all of the shipment; a pallet counts once */
    public List<Scan> count(long receiptId, @Nullable String sscc, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            receipt.requireCounting();
            if (receipt.lines().stream().anyMatch(ReceiptLine::isBlind)) {
                throw new Refusal.Conflict("counted-blind", "These goods are counted without regard to what was announced.");
            }
            List<ScanInput> inputs = announced.inputs(receipt, sscc);
            if (inputs.isEmpty()) {
                throw new Refusal.Invalid("sscc", "was not announced");
            }
            return scanning.scanAgain(receiptId, inputs, user);
        });
    }
}

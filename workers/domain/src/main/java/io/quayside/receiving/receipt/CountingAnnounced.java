package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.ShipmentNotices;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts what a vendor has announced as it was announced, of one pallet or of all; not where goods are counted blind. */
@Service
public class CountingAnnounced {

    private final ReceiptAccess access;
    private final ScanningGoods scanning;
    private final ShipmentNotices notices;
    private final RetriedTransactions transactions;

    CountingAnnounced(ReceiptAccess access, ScanningGoods scanning, ShipmentNotices notices, RetriedTransactions transactions) {
        this.access = access;
        this.scanning = scanning;
        this.notices = notices;
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
            List<ScanInput> inputs = lines(receipt).stream().filter(indexed -> sscc == null || sscc.equals(indexed.line().sscc()))
                    .map(indexed -> input(receipt, indexed)).toList();
            if (inputs.isEmpty()) {
                throw new Refusal.Invalid("sscc", "was not announced");
            }
            return scanning.scan(receiptId, inputs, user);
        });
    }

    private record Indexed(int position, NoticeLine line) {}

    private List<Indexed> lines(GoodsReceipt receipt) {
        List<NoticeLine> lines = receipt.noticeId() == null ? List.of() : notices.findById(receipt.noticeId()).orElseThrow().lines();
        return IntStream.range(0, lines.size()).mapToObj(i -> new Indexed(i, lines.get(i))).toList();
    }

    private static ScanInput input(GoodsReceipt receipt, Indexed indexed) {
        NoticeLine announced = indexed.line();
        ReceiptLine line = receipt.lines().stream().filter(each -> each.orderLineId() == announced.orderLineId()).findFirst()
                .orElseThrow(() -> new Refusal.Conflict("not-open", "A line of the notice is not open any more; count by hand."));
        return new ScanInput("announced-%d".formatted(indexed.position()), null, null, line.id(), announced.quantity(), announced.lotNumber(),
                announced.expiryDate(), GoodsState.GOOD, false);
    }
}

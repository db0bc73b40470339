package io.quayside.receiving.receipt;

import io.quayside.masterdata.barcode.Barcode;
import io.quayside.masterdata.barcode.Barcodes;
import io.quayside.masterdata.barcode.ElementString;
import io.quayside.masterdata.barcode.Sscc;
import io.quayside.masterdata.barcode.UnreadableBarcode;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.ShipmentNotices;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the vendor has announced of a receipt, as it would be counted; a line of the notice counts once. */
@Component
class AnnouncedLines {

    private final ShipmentNotices notices;

    AnnouncedLines(ShipmentNotices notices) {
        this.notices = notices;
    }

    /** The code of a pallet, if the scan is the label of one that was announced of the receipt. */
    Optional<String> pallet(GoodsReceipt receipt, @Nullable String raw) {
        return raw == null || raw.isBlank() ? Optional.empty()
                : sscc(raw).filter(code -> lines(receipt).stream().anyMatch(line -> code.equals(line.sscc())));
    }

    /** @param sscc of the pallet, or all of the shipment */
    List<ScanInput> inputs(GoodsReceipt receipt, @Nullable String sscc) {
        List<NoticeLine> lines = lines(receipt);
        return IntStream.range(0, lines.size()).filter(i -> sscc == null || sscc.equals(lines.get(i).sscc()))
                .mapToObj(i -> input(receipt, i, lines.get(i))).toList();
    }

    private List<NoticeLine> lines(GoodsReceipt receipt) {
        return receipt.noticeId() == null ? List.of() : notices.findById(receipt.noticeId()).orElseThrow().lines();
    }

    private static ScanInput input(GoodsReceipt receipt, int position, NoticeLine announced) {
        ReceiptLine line = receipt.lines().stream().filter(each -> each.orderLineId() == announced.orderLineId()).findFirst()
                .orElseThrow(() -> new Refusal.Conflict("not-open", "A line of the notice is not open any more; count by hand."));
        return new ScanInput("announced-%d".formatted(position), null, null, line.id(), announced.quantity(), announced.lotNumber(),
                announced.expiryDate(), GoodsState.GOOD, false);
    }

    private static Optional<String> sscc(String raw) {
        try {
            return switch (Barcodes.read(raw)) {
                case Barcode.Elements(ElementString elements) -> elements.sscc();
                case Barcode.Text(String text) when Sscc.isValid(text) -> Optional.of(text);
                case Barcode.TradeItem(String digits) when Sscc.isValid(digits) -> Optional.of(digits);
                default -> Optional.empty();
            };
        } catch (UnreadableBarcode unreadable) {
            return Sscc.isValid(raw) ? Optional.of(raw) : Optional.empty();
        }
    }
}

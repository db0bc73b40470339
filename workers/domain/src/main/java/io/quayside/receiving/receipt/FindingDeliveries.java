package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.barcode.Barcode;
import io.quayside.masterdata.barcode.Barcodes;
import io.quayside.masterdata.barcode.ElementString;
import io.quayside.masterdata.barcode.Sscc;
import io.quayside.masterdata.barcode.UnreadableBarcode;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.expected.ShipmentNotice;
import io.quayside.receiving.expected.ShipmentNotices;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the number of an order, a tracking number or a pallet's SSCC, scanned or typed, to what is expected. */
@Component
class FindingDeliveries {

    private static final int LONGEST_CODE = 300;

    private final ExpectedReceipts receipts;
    private final ShipmentNotices notices;

    FindingDeliveries(ExpectedReceipts receipts, ShipmentNotices notices) {
        this.receipts = receipts;
        this.notices = notices;
    }

    Delivery find(String code, CurrentUser user) {
        if (code == null || code.isBlank() || code.length() > LONGEST_CODE) {
            throw new Refusal.Invalid("code", "scan or type the number of an order or a carrier's label");
        }
        return read(code.strip(), user.companies()).filter(delivery -> delivery.expected().status() == ExpectedStatus.OPEN)
                .orElseThrow(() -> new Refusal.Invalid("code", "is neither an order nor a shipment that is expected"));
    }

    private Optional<Delivery> read(String code, Collection<String> companies) {
        try {
            return switch (Barcodes.read(code)) {
                case Barcode.Elements(ElementString content) -> byElements(content, companies);
                case Barcode.TradeItem(String digits) -> byText(digits, companies);
                case Barcode.Text(String text) -> byText(text, companies);
            };
        } catch (UnreadableBarcode unreadable) {
            return byText(code, companies);
        }
    }

    private Optional<Delivery> byElements(ElementString elements, Collection<String> companies) {
        return elements.sscc().flatMap(sscc -> notices.findBySscc(sscc, companies)).flatMap(this::announced)
                .or(() -> elements.orderNumber().flatMap(number -> byText(number, companies)));
    }

    private Optional<Delivery> byText(String text, Collection<String> companies) {
        return receipts.findFirstByOrderNumberAndCompanyCodeInOrderByIdDesc(text, companies).map(this::next)
                .or(() -> Sscc.isValid(text) ? notices.findBySscc(text, companies).flatMap(this::announced) : Optional.empty())
                .or(() -> notices.findFirstByTrackingNumberAndCompanyCodeInOrderByIdDesc(text, companies).flatMap(this::announced))
                .or(() -> receipts.findFirstByTrackingNumberAndCompanyCodeInOrderByIdDesc(text, companies).map(this::next));
    }

    private Optional<Delivery> announced(ShipmentNotice notice) {
        return receipts.findById(notice.expectedId()).map(expected -> new Delivery(expected, notice.receiptId() == null ? notice : null));
    }

    /** Of several announced shipments the one that should come first. */
    private Delivery next(ExpectedReceipt expected) {
        return new Delivery(expected, notices.findByExpectedIdOrderByArrivalDateAscIdAsc(expected.id()).stream()
                .filter(notice -> notice.receiptId() == null).findFirst().orElse(null));
    }
}

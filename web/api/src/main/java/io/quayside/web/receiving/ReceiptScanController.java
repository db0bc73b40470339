package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receiving.receipt.Scan;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanResult;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.shared.Quantity;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scans of a receipt. A scanner that does not get an answer sends the same scan again and gets the first answer. */
@RestController
@RequestMapping("/api/goods-receipts/{receiptId}")
class ReceiptScanController {

    private static final int MOST_AT_ONCE = 500;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("receivedAt"), Sort.Order.desc("id"));

    private final ScanningGoods scanning;

    ReceiptScanController(ScanningGoods scanning) {
        this.scanning = scanning;
    }

    record Batch(@NotEmpty @Size(max = MOST_AT_ONCE) List<@Valid ScanInput> scans) {}

    /** The outcome is {@code counted}, or the reason why not. */
    record ScanResponse(long id, String scanId, @Nullable String raw, String outcome, String message, @Nullable Long lineId, @Nullable Long countId,
                        @Nullable Long productId, @Nullable Quantity quantity, @Nullable String lotNumber, @Nullable LocalDate expiryDate,
                        Instant scannedAt, String scannedBy, boolean undone) {

        static ScanResponse of(Scan scan) {
            ScanResult result = scan.result();
            return new ScanResponse(scan.id(), scan.scanId(), scan.raw(), result.outcome().key(), result.message(), result.lineId(), result.countId(),
                    result.productId(), result.quantity(), result.lotNumber(), result.expiryDate(), scan.scannedAt(), scan.scannedBy(), scan.isUndone());
        }
    }

    @GetMapping("/scans")
    @AnyRole
    ResponseEntity<List<ScanResponse>> list(@PathVariable long receiptId, ListQuery query, CurrentUser user) {
        return ListResponse.of(scanning.of(receiptId, user, query.pageable(NEWEST_FIRST, "receivedAt", "scannedAt", "outcome")), ScanResponse::of);
    }

    @PostMapping("/scans")
    @RolesAllowed(Role.Names.RECEIVER)
    ScanResponse scan(@PathVariable long receiptId, @Valid @RequestBody ScanInput scan, CurrentUser user) {
        return ScanResponse.of(scanning.scan(receiptId, List.of(scan), user).getFirst());
    }

    /** Counted in their order, with an answer for each. */
    @PostMapping("/scan-batches")
    @RolesAllowed(Role.Names.RECEIVER)
    List<ScanResponse> scan(@PathVariable long receiptId, @Valid @RequestBody Batch batch, CurrentUser user) {
        return scanning.scan(receiptId, batch.scans(), user).stream().map(ScanResponse::of).toList();
    }

    @PostMapping("/scans/{scanId}/undo")
    @RolesAllowed(Role.Names.RECEIVER)
    ScanResponse undo(@PathVariable long receiptId, @PathVariable String scanId, CurrentUser user) {
        return ScanResponse.of(scanning.undo(receiptId, scanId, user));
    }
}

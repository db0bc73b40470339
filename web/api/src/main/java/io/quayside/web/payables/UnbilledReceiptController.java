package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.grni.FindingUnbilledReceipts;
import io.quayside.payables.grni.UnbilledOutcome;
import io.quayside.payables.grni.UnbilledReceipt;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the tasks about receipts that nobody bills are about. */
@RestController
@RequestMapping("/api/unbilled-receipts")
class UnbilledReceiptController {

    private final FindingUnbilledReceipts finding;

    UnbilledReceiptController(FindingUnbilledReceipts finding) {
        this.finding = finding;
    }

    record UnbilledResponse(long id, String companyCode, long receiptLineId, String receiptNumber, LocalDate receivedOn, long orderId, String orderNumber,
                            long vendorId, String productName, Money accrued, Instant openedAt, @Nullable String reviewedBy,
                            @Nullable Instant billRequestedAt, @Nullable UnbilledOutcome outcome, @Nullable Instant closedAt) {}

    @GetMapping("/{id}")
    @PayablesReader
    UnbilledResponse show(@PathVariable long id, CurrentUser user) {
        UnbilledReceipt each = finding.get(id, user);
        return new UnbilledResponse(each.id(), each.companyCode(), each.receiptLineId(), each.receiptNumber(), each.receivedOn(), each.orderId(),
                each.orderNumber(), each.vendorId(), each.productName(), each.accrued(), each.openedAt(), each.reviewedBy(), each.billRequestedAt(),
                each.outcome(), each.closedAt());
    }
}

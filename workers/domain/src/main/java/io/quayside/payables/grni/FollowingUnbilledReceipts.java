package io.quayside.payables.grni;

import io.quayside.approval.TaskDecided;
import io.quayside.inventory.move.StockMoved;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.payables.PayablesMessages;
import io.quayside.payables.invoice.VendorRequests;
import io.quayside.payables.posting.InvoicePosted;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptReference;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of receipts that nobody bills. */
@Service
@Transactional
public class FollowingUnbilledReceipts {

    private final UnbilledReceipts cases;
    private final OpenItems openItems;
    private final ReceivedLines receivedLines;
    private final PostingEntries posting;
    private final VendorRequests requests;
    private final FollowingOrders orders;
    private final Companies companies;
    private final CompanyDays days;
    private final Outbox outbox;
    private final Clock clock;

    FollowingUnbilledReceipts(UnbilledReceipts cases, OpenItems openItems, ReceivedLines receivedLines, PostingEntries posting, VendorRequests requests, FollowingOrders orders,
                              Companies companies, CompanyDays days, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.openItems = openItems;
        this.receivedLines = receivedLines;
        this.posting = posting;
        this.requests = requests;
        this.orders = orders;
        this.companies = companies;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return until when the bill is waited for: the company's {@code payables.bill-wait-days}, 14 by default */
    public OffsetDateTime requestBill(long caseId) {
        UnbilledReceipt unbilled = get(caseId);
        requests.missingBill(unbilled.companyCode(), unbilled.vendorId(), unbilled.orderNumber(), unbilled.productName(), unbilled.receivedOn());
        unbilled.requestBill(clock.instant());
        Company company = companies.get(unbilled.companyCode());
        return clock.instant().atZone(company.timeZone()).plusDays(company.setting("payables.bill-wait-days", 14)).toOffsetDateTime();
    }

    public void closeOrder(long caseId, String reason) {
        UnbilledReceipt unbilled = get(caseId);
        orders.closeShort(unbilled.orderId(), reason, unbilled.reviewedBy() == null ? PostEntry.SYSTEM : unbilled.reviewedBy());
    }

    public void writeOff(long caseId) {
        UnbilledReceipt unbilled = get(caseId);
        List<ReceivedLine> locked = receivedLines.lock(unbilled.companyCode(), List.of(unbilled.receiptLineId()));
        Money open = accrued(unbilled);
        if (unbilled.isOpen() && open.isPositive()) {
            posting.post(new PostEntry(unbilled.companyCode(), "unbilled-receipt:" + caseId, days.today(unbilled.companyCode()),
                    "Write-off of %s, never billed".formatted(unbilled.receiptNumber()),
                    new SourceRef(UnbilledDeeds.DOCUMENT_TYPE, caseId, unbilled.receiptNumber()),
                    List.of(line(AccountRole.GRNI, open, locked.getFirst()), line(AccountRole.GRNI_WRITE_OFF, open.negated(), locked.getFirst()))));
        }
        if (unbilled.isOpen()) {
            unbilled.close(UnbilledOutcome.WRITTEN_OFF, clock.instant());
        }
    }

    /** With the product, whose category may have accounts of its own, and under the reference by which a late bill finds what was written off. */
    private static PostLine line(AccountRole role, Money debit, ReceivedLine receipt) {
        return PostLine.of(role, debit).product(receipt.productId(), receipt.categoryCode()).reference(ReceiptReference.of(receipt.receiptLineId()))
                .partner(receipt.vendorId());
    }

    /** The bill has come: the case is over. */
    @EventListener
    public void posted(InvoicePosted posted) {
        endCases(posted.receiptLineIds(), UnbilledOutcome.BILLED);
    }

    /** The goods have gone back, or their receipt was taken back: nothing is left to bill. The move has been valued before. */
    @EventListener
    public void moved(StockMoved moved) {
        endCases(moved.moves().stream().filter(move -> move.toKind() == LocationKind.SUPPLIER).map(move -> move.source().lineId()).filter(Objects::nonNull)
                .collect(Collectors.toSet()), UnbilledOutcome.RETURNED);
    }

    private void endCases(Set<Long> receiptLineIds, UnbilledOutcome outcome) {
        cases.findByLiveReceiptLineIn(receiptLineIds).stream().filter(unbilled -> !accrued(unbilled).isPositive()).forEach(unbilled -> {
            unbilled.close(outcome, clock.instant());
            outbox.publish(PayablesMessages.RECEIPT_BILLED, String.valueOf(unbilled.id()), Map.of());
        });
    }

    @EventListener
    public void decided(TaskDecided decided) {
        if (decided.decision().elementId().equals(PayablesMessages.REVIEW_RECEIPT_TASK)) {
            get(Long.parseLong(decided.task().documentId())).review(decided.decision().decidedBy());
        }
    }

    private Money accrued(UnbilledReceipt unbilled) {
        return openItems.balance(unbilled.companyCode(), AccountRole.GRNI, ReceiptReference.of(unbilled.receiptLineId())).negated();
    }

    private UnbilledReceipt get(long id) {
        return cases.findById(id).orElseThrow(() -> new Refusal.NotFound("unbilled receipt", id));
    }
}

package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.allocation.ReceiptLinks;
import io.quayside.payables.allocation.LinkedLater;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.posting.GoodsLines.Difference;
import io.quayside.payables.posting.GoodsLines.Posted;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Amounts;
import io.quayside.valuation.landedcost.ExpectedBills;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invoice payable, or a note count: one entry, and the price differences carried on. */
@Service
@Transactional
public class PostingInvoices {

    private final InvoiceAccess invoices;
    private final ReceiptLinks allocations;
    private final GoodsLines goodsLines;
    private final CreditLines creditLines;
    private final PriceDifferences differences;
    private final PostingEntries posting;
    private final ReceivedLines receivedLines;
    private final ExpectedBills expectedBills;
    private final CompanyDays days;
    private final ApplicationEventPublisher events;

    PostingInvoices(InvoiceAccess invoices, ReceiptLinks allocations, GoodsLines goodsLines, CreditLines creditLines, PriceDifferences differences,
                    PostingEntries posting, ReceivedLines receivedLines, ExpectedBills expectedBills, CompanyDays days, ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.goodsLines = goodsLines;
        this.creditLines = creditLines;
        this.differences = differences;
        this.posting = posting;
        this.receivedLines = receivedLines;
        this.expectedBills = expectedBills;
        this.days = days;
        this.events = events;
    }

    public void post(long invoiceId) {
        VendorInvoice invoice = invoices.locked(invoiceId);
        if (invoice.dates().postedOn() != null) {
            return;
        }
        lockReceipts(invoice);
        LocalDate today = days.today(invoice.companyCode());
        List<PostLine> lines = new ArrayList<>();
        List<Difference> found = new ArrayList<>();
        Valued valued = new Valued(invoice);
        Map<Long, List<Allocation>> linked = allocations.lockOfLines(invoice.lines().stream().map(VendorInvoiceLine::id).toList()).stream()
                .sorted(Comparator.comparing(Allocation::id)).collect(Collectors.groupingBy(Allocation::invoiceLineId));
        Map<VendorInvoiceLine, Money> freight = new LinkedHashMap<>();
        for (VendorInvoiceLine line : invoice.lines()) {
            Money value = valued.next(line.net());
            Posted posted = of(invoice, line, value, linked.getOrDefault(line.id(), List.of()));
            lines.addAll(posted.lines());
            found.addAll(posted.differences());
            if (line.landedCostId() != null) {
                freight.put(line, value);
            }
        }
        lines.addAll(PostLines.taxAndPayable(invoice, valued.next(invoice.tax()), invoice.companyTotal()));
        lines.removeIf(line -> line.amount().isZero());
        if (!lines.isEmpty()) {
            posting.post(new PostEntry(invoice.companyCode(), InvoiceReference.of(invoiceId), today, description(invoice), source(invoice), lines));
        }
        differences.carry(invoice, found, InvoiceReference.of(invoiceId), today);
        payLandedCosts(invoice, freight);
        invoice.post(today);
        events.publishEvent(new InvoicePosted(invoice, receiptLines(found)));
    }

    /** As far as they were expected; what is billed beyond stays on the clearing account, for a landed cost of its own. */
    private void payLandedCosts(VendorInvoice invoice, Map<VendorInvoiceLine, Money> freight) {
        freight.forEach((line, value) -> expectedBills.billed(invoice.companyCode(), InvoiceReference.ofLine(line.id()), line.landedCostId(), value,
                invoice.people().enteredBy()));
    }

    /** All at once, so that bills of the same receipts wait for each other in one order. */
    private void lockReceipts(VendorInvoice invoice) {
        List<Long> lines = invoice.lines().stream().flatMap(line -> Stream.of(line.id(), line.creditedLineId())).filter(Objects::nonNull).toList();
        receivedLines.lock(invoice.companyCode(), allocations.receiptLinesOf(lines));
    }

    /** A receipt that is linked after the posting. */
    @EventListener
    public void linked(LinkedLater later) {
        VendorInvoice invoice = later.invoice();
        VendorInvoiceLine line = invoice.line(later.allocation().invoiceLineId());
        Money billed = Amounts.share(invoice.inCompanyCurrency(line.net()), later.allocation().quantity().value(), line.quantity().value());
        Posted posted = goodsLines.later(invoice, line, later.allocation(), billed);
        LocalDate today = days.today(invoice.companyCode());
        String key = "allocation:" + later.allocation().id();
        posting.post(new PostEntry(invoice.companyCode(), key, today, "Receipt for " + invoice.number(),
                source(invoice), posted.lines()));
        differences.carry(invoice, posted.differences(), key, today);
        events.publishEvent(new InvoicePosted(invoice, receiptLines(posted.differences())));
    }

    private Posted of(VendorInvoice invoice, VendorInvoiceLine line, Money value, List<Allocation> linked) {
        if (invoice.kind().isCredit()) {
            return creditLines.of(invoice, line, value);
        }
        return switch (line.kind()) {
            case GOODS -> goodsLines.of(invoice, line, value, linked);
            case FREIGHT -> new Posted(List.of(PostLines.of(invoice, line, AccountRole.LANDED_COST_CLEARING, value)
                    .reference(InvoiceReference.ofLine(line.id()))), List.of());
            case OTHER -> new Posted(List.of(PostLines.of(invoice, line, AccountRole.OTHER_COSTS, value)), List.of());
        };
    }

    private static Set<Long> receiptLines(List<Difference> differences) {
        return differences.stream().map(difference -> difference.allocation().receiptLineId()).collect(Collectors.toSet());
    }

    private static String description(VendorInvoice invoice) {
        return "%s %s of %s".formatted(invoice.kind().text(), invoice.number(), invoice.vendorName());
    }

    private static SourceRef source(VendorInvoice invoice) {
        return new SourceRef("vendor-invoice", invoice.id(), invoice.number());
    }
}

package io.quayside.payables.grni;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.payables.PayablesMessages;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.valuation.ReceiptReference;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a case for each receipt line that has been accrued for longer than the company's {@code payables.unbilled-days}, 45 by default. */
@Service
@Transactional
public class OpeningUnbilledReceipts {

    private final UnbilledReceipts cases;
    private final OpenItems openItems;
    private final ReceivedLines receivedLines;
    private final Companies companies;
    private final Vendors vendors;
    private final CompanyDays days;
    private final Outbox outbox;
    private final Clock clock;

    OpeningUnbilledReceipts(UnbilledReceipts cases, OpenItems openItems, ReceivedLines receivedLines, Companies companies, Vendors vendors,
                            CompanyDays days, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.openItems = openItems;
        this.receivedLines = receivedLines;
        this.companies = companies;
        this.vendors = vendors;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many it began */
    public int open(String companyCode) {
        LocalDate today = days.today(companyCode);
        LocalDate until = today.minusDays(companies.get(companyCode).setting("payables.unbilled-days", 45));
        Set<Long> live = cases.liveLines(companyCode);
        Map<Long, Money> accrued = openItems.open(companyCode, AccountRole.GRNI, today).stream()
                .filter(item -> item.balance().isNegative() && item.since().isBefore(until) && ReceiptReference.isOne(item.reference()))
                .collect(Collectors.toMap(item -> ReceiptReference.lineId(item.reference()), item -> item.balance().negated()));
        accrued.keySet().removeAll(live);
        List<UnbilledReceipt> opened = receivedLines.find(companyCode, accrued.keySet()).stream()
                .map(line -> cases.save(new UnbilledReceipt(line, accrued.get(line.receiptLineId()), clock.instant()))).toList();
        Map<Long, Vendor> ofVendors = vendors.byId(opened.stream().map(UnbilledReceipt::vendorId).toList());
        opened.forEach(unbilled -> publish(unbilled, ofVendors.get(unbilled.vendorId())));
        return opened.size();
    }

    private void publish(UnbilledReceipt unbilled, Vendor vendor) {
        outbox.publish(PayablesMessages.RECEIPT_UNBILLED, String.valueOf(unbilled.id()), Map.ofEntries(
                Map.entry("caseId", String.valueOf(unbilled.id())),
                Map.entry("documentType", UnbilledDeeds.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(unbilled.id())),
                Map.entry("businessKey", unbilled.receiptNumber()),
                Map.entry("companyCode", unbilled.companyCode()),
                Map.entry("title", "%s of %s, not billed".formatted(unbilled.productName(), unbilled.orderNumber())),
                Map.entry("requester", "system"),
                Map.entry("counterparty", vendor.name()),
                Map.entry("accruedAmount", unbilled.accrued().getAmount()),
                Map.entry("amountMinor", unbilled.accrued().getAmountMinorLong()),
                Map.entry("currency", unbilled.accrued().getCurrencyUnit().getCode())));
    }
}

package io.quayside.payables.payment;

import io.quayside.masterdata.company.Companies;
import io.quayside.payables.bank.FindingBankAccounts;
import io.quayside.payables.bank.FindingBankAccounts.Standing;
import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoices;
import io.quayside.shared.Amounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which items are not paid, and flags bank accounts that are new: confirmed within the company's {@code payables.bank-change-days}, 30 by default. */
@Component
class ExcludingItems {

    private final VendorInvoices invoices;
    private final VendorAdvances advances;
    private final FindingBankAccounts bankAccounts;
    private final Companies companies;
    private final Clock clock;

    ExcludingItems(VendorInvoices invoices, VendorAdvances advances, FindingBankAccounts bankAccounts, Companies companies, Clock clock) {
        this.invoices = invoices;
        this.advances = advances;
        this.bankAccounts = bankAccounts;
        this.companies = companies;
        this.clock = clock;
    }

    void apply(PaymentProposal proposal) {
        List<PaymentItem> items = proposal.items();
        Map<Long, VendorInvoice> documents = invoices.findAllById(items.stream().map(PaymentItem::documentId).toList()).stream()
                .collect(Collectors.toMap(VendorInvoice::id, Function.identity()));
        Map<Long, Standing> standings = bankAccounts.standings(items.stream().map(PaymentItem::vendorId).collect(Collectors.toSet()));
        Instant newSince = clock.instant().minus(Duration.ofDays(companies.get(proposal.companyCode()).setting("payables.bank-change-days", 30)));
        for (PaymentItem item : items) {
            Standing standing = standings.getOrDefault(item.vendorId(), Standing.NONE);
            VendorBankAccount account = standing.active();
            item.payTo(account == null ? null : account.id(), account != null && account.confirmedAt() != null && account.confirmedAt().isAfter(newSince));
            item.exclude(exclusion(item, documents.get(item.documentId()), standing));
        }
        leaveOutWhereVendorsOwe(items);
    }

    private @Nullable Exclusion exclusion(PaymentItem item, @Nullable VendorInvoice document, Standing standing) {
        if (item.exclusion() == Exclusion.TAKEN_OUT) {
            return Exclusion.TAKEN_OUT;
        }
        if (isSettled(item, document)) {
            return Exclusion.SETTLED_MEANWHILE;
        }
        if (document != null && document.isHeld()) {
            return Exclusion.ON_HOLD;
        }
        if (standing.changePending()) {
            return Exclusion.BANK_DATA_UNCONFIRMED;
        }
        return standing.active() == null ? Exclusion.NO_BANK_ACCOUNT : null;
    }

    private boolean isSettled(PaymentItem item, @Nullable VendorInvoice document) {
        if (item.kind() == ItemKind.ADVANCE) {
            return advances.findById(item.documentId()).filter(each -> each.status() == AdvanceStatus.REQUESTED).isEmpty();
        }
        return document == null || document.status() != InvoiceStatus.POSTED || document.open().isLessThan(item.payment().plus(item.discount()).abs());
    }

    /** A payment below nothing cannot be made; credits wait for the next invoice. */
    private static void leaveOutWhereVendorsOwe(List<PaymentItem> items) {
        items.stream().filter(PaymentItem::isPaid).collect(Collectors.groupingBy(PaymentItem::key)).values().stream()
                .filter(together -> !Amounts.sum(together, PaymentItem::payment, together.getFirst().open().getCurrencyUnit()).isPositive())
                .forEach(together -> together.forEach(item -> item.exclude(Exclusion.CREDITS_EXCEED_INVOICES)));
    }
}

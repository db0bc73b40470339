package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Amounts;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advances: asked for here, paid by a proposal, cleared against bills here. */
@Service
@Transactional
public class PayingAdvances {

    private final VendorAdvances advances;
    private final Vendors vendors;
    private final InvoiceAccess invoices;
    private final Settling settling;
    private final OpenItems openItems;
    private final PostingEntries posting;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Clock clock;

    PayingAdvances(VendorAdvances advances, Vendors vendors, InvoiceAccess invoices, Settling settling, OpenItems openItems, PostingEntries posting,
                   NumberSequences numbers, CompanyDays days, Clock clock) {
        this.advances = advances;
        this.vendors = vendors;
        this.invoices = invoices;
        this.settling = settling;
        this.openItems = openItems;
        this.posting = posting;
        this.numbers = numbers;
        this.days = days;
        this.clock = clock;
    }

    public VendorAdvance request(AdvanceInput input, CurrentUser user) {
        Vendor vendor = vendors.find(input.vendorId(), user.companies()).orElseThrow(() -> new Refusal.Invalid("vendorId", "is no vendor of your companies"));
        if (!input.amount().isPositive()) {
            throw new Refusal.Invalid("amount", "must be more than nothing");
        }
        return advances.saveAndFlush(new VendorAdvance(numbers.nextNumber(vendor.companyCode(), "VA"), vendor, input, user.username(), clock.instant()));
    }

    public VendorAdvance cancel(long id, CurrentUser user) {
        VendorAdvance advance = get(id, user);
        advance.cancel();
        return advance;
    }

    /** Against a posted bill of the same vendor in the same currency. */
    public VendorAdvance clear(long id, long invoiceId, Money amount, CurrentUser user) {
        invoices.visible(invoiceId, user);
        VendorInvoice invoice = invoices.locked(invoiceId);
        VendorAdvance advance = advances.lock(get(id, user).id()).orElseThrow();
        require(advance, invoice, amount);
        LocalDate today = days.today(invoice.companyCode());
        Settling.Part part = settling.part(invoice, amount, Money.zero(amount.getCurrencyUnit()));
        List<PostLine> lines = new ArrayList<>(part.lines());
        lines.add(PostLine.of(AccountRole.VENDOR_ADVANCES, share(advance, amount).negated()).foreign(amount.negated())
                .reference(VendorAdvanceReference.of(id)).partner(advance.vendorId()));
        ExchangeDifference.close(lines, part.companyGross().getCurrencyUnit());
        String key = "advance:%d:%d:%s".formatted(id, invoiceId, advance.cleared().getAmount());
        advance.clear(amount);
        long entry = posting.post(new PostEntry(invoice.companyCode(), key, today, "Advance %s against %s".formatted(advance.number(), invoice.number()),
                new SourceRef("vendor-advance", id, advance.number()), lines, user.username())).id();
        settling.settle(part, Settlement.Kind.ADVANCE, advance.number(), today, entry);
        return advance;
    }

    @Transactional(readOnly = true)
    public Page<VendorAdvance> list(AdvanceSearch search, CurrentUser user, Pageable page) {
        return advances.findAll(search.visibleTo(user), page);
    }

    @Transactional(readOnly = true)
    public VendorAdvance get(long id, CurrentUser user) {
        return advances.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("advance", id));
    }

    private static void require(VendorAdvance advance, VendorInvoice invoice, Money amount) {
        advance.require(AdvanceStatus.PAID);
        invoice.require("cleared", InvoiceStatus.POSTED);
        if (invoice.kind().isCredit() || invoice.vendorId() != advance.vendorId() || !invoice.companyCode().equals(advance.companyCode())) {
            throw new Refusal.Invalid("invoiceId", "is no invoice of " + advance.vendorName());
        }
        if (!amount.isSameCurrency(advance.amount()) || !amount.isSameCurrency(invoice.total()) || !amount.isPositive()) {
            throw new Refusal.Invalid("amount", "must be an amount in %s".formatted(advance.amount().getCurrencyUnit()));
        }
        if (amount.isGreaterThan(invoice.open())) {
            throw new Refusal.Invalid("amount", "only %s of the invoice is open".formatted(invoice.open()));
        }
    }

    private Money share(VendorAdvance advance, Money amount) {
        Money open = openItems.balance(advance.companyCode(), AccountRole.VENDOR_ADVANCES, VendorAdvanceReference.of(advance.id()));
        return Amounts.share(open, amount.getAmount(), advance.open().getAmount());
    }
}

package io.quayside.payables.matching;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.payables.allocation.ProposingLinks;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.MatchReason;
import io.quayside.payables.invoice.MatchResult;
import io.quayside.payables.invoice.VendorInvoice;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.joda.money.BigMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an invoice through its comparison. */
@Service
@Transactional
public class MatchingInvoices {

    private final InvoiceAccess invoices;
    private final ProposingLinks links;
    private final GatheringFigures gathering;
    private final Companies companies;
    private final Clock clock;

    MatchingInvoices(InvoiceAccess invoices, ProposingLinks links, GatheringFigures gathering, Companies companies, Clock clock) {
        this.invoices = invoices;
        this.links = links;
        this.gathering = gathering;
        this.companies = companies;
        this.clock = clock;
    }

    /** @param goodsDueAt how long goods may be billed before they come: the company's setting {@code payables.goods-wait-days}, 5 by default */
    public record Figures(VendorInvoice invoice, List<LineFigures> lines, OffsetDateTime goodsDueAt) {

        /** A price as the limits are written. Not rounded, so that a difference of exactly so many percent stays one. */
        public BigDecimal inCompanyCurrency(BigMoney price) {
            return price.getCurrencyUnit().equals(invoice.companyTotal().getCurrencyUnit()) ? price.getAmount()
                    : price.getAmount().multiply(invoice.exchangeRate()).stripTrailingZeros();
        }
    }

    /** Links lines with receipts that have come since, and puts all beside each other. */
    public Figures gather(long invoiceId) {
        VendorInvoice invoice = invoices.locked(invoiceId);
        links.propose(invoice);
        Company company = companies.get(invoice.companyCode());
        int days = company.setting("payables.goods-wait-days", 5);
        return new Figures(invoice, gathering.of(invoice), clock.instant().atZone(company.timeZone()).plusDays(days).toOffsetDateTime());
    }

    /** What the tables said of a line. */
    public record LineOutcome(long lineId, MatchResult result, List<MatchReason> reasons) {}

    public void record(long invoiceId, InvoiceStatus status, List<LineOutcome> outcomes) {
        VendorInvoice invoice = invoices.locked(invoiceId);
        outcomes.forEach(outcome -> invoice.line(outcome.lineId()).matched(outcome.result(), outcome.reasons()));
        invoice.matched(status);
    }
}

package io.quayside.payables.invoice;

import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a posted invoice can still be credited. Its row is locked, so that two notes never credit the same twice. */
@Component
class CreditableLines {

    private final VendorInvoices invoices;
    private final JdbcClient jdbc;

    CreditableLines(VendorInvoices invoices, JdbcClient jdbc) {
        this.invoices = invoices;
        this.jdbc = jdbc;
    }

    private record Credited(BigDecimal quantity, BigDecimal net) {}

    LineDraft line(InvoiceInput input, InvoiceInput.Line line, String path) {
        if (line.creditedLineId() == null || line.creditReason() == null) {
            throw new Refusal.Invalid(path + (line.creditReason() == null ? "creditReason" : "creditedLineId"), "is required");
        }
        VendorInvoiceLine source = credited(input).lines().stream().filter(each -> each.id() == line.creditedLineId()).findFirst()
                .orElseThrow(() -> new Refusal.Invalid(path + "creditedLineId", "is no line of the credited invoice"));
        if (!line.quantity().unit().equals(source.quantity().unit())) {
            throw new Refusal.Invalid(path + "quantity", "was billed in " + source.quantity().unit());
        }
        LineDraft.OrderedGoods goods = source.orderLineId() == null ? null : new LineDraft.OrderedGoods(
                source.orderId(), source.orderNumber(), source.orderLineId(), source.productId(), source.categoryCode());
        String description = line.description() == null || line.description().isBlank() ? source.description() : line.description().trim();
        return new LineDraft(source.kind(), description, goods, null, source.id(), line.creditReason(), line.quantity(), line.unitPrice(),
                line.taxPercent(), CompletingLines.tax(line));
    }

    /** Refuses notes that together exceed a line, counting all that are neither rejected nor cancelled. */
    void requireWithinRemaining(VendorInvoice note) {
        VendorInvoice source = invoices.lock(note.creditedInvoiceId()).orElseThrow();
        for (VendorInvoiceLine line : note.lines()) {
            VendorInvoiceLine billed = source.line(line.creditedLineId());
            Credited credited = credited(billed.id());
            String path = "lines[%d].".formatted(line.lineNumber() - 1);
            if (credited.net().compareTo(billed.net().getAmount()) > 0) {
                throw new Refusal.Invalid(path + "unitPrice", "with the other notes, more is credited than the billed " + billed.net());
            }
            if (credited.quantity().compareTo(billed.quantity().value()) > 0) {
                throw new Refusal.Invalid(path + "quantity", "with the other notes, more is credited than the billed " + billed.quantity());
            }
        }
    }

    private VendorInvoice credited(InvoiceInput input) {
        VendorInvoice source = invoices.findById(input.creditedInvoiceId())
                .filter(each -> each.companyCode().equals(input.companyCode()) && each.vendorId() == input.vendorId() && !each.kind().isCredit())
                .orElseThrow(() -> new Refusal.Invalid("creditedInvoiceId", "is no invoice of this vendor"));
        source.require("credited", InvoiceStatus.POSTED, InvoiceStatus.PAID);
        if (!source.total().getCurrencyUnit().equals(input.total().getCurrencyUnit())) {
            throw new Refusal.Invalid("total", "was billed in " + source.total().getCurrencyUnit());
        }
        return source;
    }

    /** A lower price takes no goods back. */
    private Credited credited(long lineId) {
        return jdbc.sql("""
                select coalesce(sum(case when l.credit_reason = 'PRICE' then 0 else l.quantity_value end), 0) as quantity,
                  coalesce(sum(l.net_amount), 0) as net
                from payables_vendor_invoice_line l join payables_vendor_invoice i on i.id = l.invoice_id
                where l.credited_line_id = ? and i.number_key is not null""")
                .param(lineId).query(Credited.class).single();
    }
}

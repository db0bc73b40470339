package io.quayside.web.receivables;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.receivables.invoice.CreditReason;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoiceLine;
import io.quayside.receivables.invoice.ReceivableDates;
import io.quayside.receivables.invoice.ReceivableKind;
import io.quayside.receivables.invoice.ReceivablePeople;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice or a credit note; in lists without its lines. */
record CustomerInvoiceResponse(
        long id,
        String companyCode,
        ReceivableKind kind,
        @Nullable String number,
        @Nullable String requestNumber,
        String label,
        ReceivableStatus status,
        long customerId,
        String customerName,
        @Nullable String customerReference,
        @JsonUnwrapped ReceivableDates dates,
        String currency,
        Money net,
        Money tax,
        Money total,
        Money totalInCompanyCurrency,
        Money settled,
        Money open,
        String exchangeRate,
        @Nullable Long creditedInvoiceId,
        @Nullable String note,
        @Nullable String reason,
        @JsonUnwrapped ReceivablePeople people,
        @Nullable String disputeReason,
        @Nullable String disputedBy,
        boolean disputed,
        @Nullable Instant mailedAt,
        int version,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines) {

    record Line(
            long id,
            int lineNumber,
            String description,
            @Nullable Long productId,
            @Nullable String categoryCode,
            Quantity quantity,
            BigMoney unitPrice,
            BigDecimal taxPercent,
            Money net,
            Money tax,
            @Nullable Long creditedLineId,
            @Nullable CreditReason creditReason) {

        static Line of(CustomerInvoiceLine line) {
            return new Line(line.id(), line.lineNumber(), line.description(), line.productId(), line.categoryCode(), line.quantity(), line.unitPrice(),
                    line.taxPercent(), line.net(), line.tax(), line.creditedLineId(), line.creditReason());
        }
    }

    static CustomerInvoiceResponse row(CustomerInvoice invoice) {
        return of(invoice, null, null);
    }

    static CustomerInvoiceResponse of(CustomerInvoice invoice, @Nullable Long instance, @Nullable List<Line> lines) {
        return new CustomerInvoiceResponse(invoice.id(), invoice.companyCode(), invoice.kind(), invoice.number(), invoice.requestNumber(), invoice.label(),
                invoice.status(), invoice.customerId(), invoice.customerName(), invoice.customerReference(), invoice.dates(),
                invoice.total().getCurrencyUnit().getCode(), invoice.net(), invoice.tax(), invoice.total(), invoice.companyTotal(), invoice.settled(),
                invoice.open(), invoice.exchangeRate().stripTrailingZeros().toPlainString(), invoice.creditedInvoiceId(), invoice.note(), invoice.reason(),
                invoice.people(), invoice.disputeReason(), invoice.disputedBy(), invoice.isDisputed(), invoice.mailedAt(), invoice.version(), instance, lines);
    }
}

package io.quayside.web.payables;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.payables.invoice.CreditReason;
import io.quayside.payables.invoice.InvoiceDates;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.InvoicePeople;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.LineKind;
import io.quayside.payables.invoice.MatchReason;
import io.quayside.payables.invoice.MatchResult;
import io.quayside.payables.invoice.PaymentHold;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice or note; in lists without its lines. */
record InvoiceResponse(
        long id,
        String companyCode,
        InvoiceKind kind,
        String number,
        InvoiceStatus status,
        long vendorId,
        String vendorName,
        @JsonUnwrapped InvoiceDates dates,
        String currency,
        Money net,
        Money tax,
        Money total,
        Money totalInCompanyCurrency,
        Money settled,
        Money open,
        String exchangeRate,
        @Nullable Long creditedInvoiceId,
        @Nullable Long lookAlikeId,
        @Nullable String note,
        @JsonUnwrapped InvoicePeople people,
        @Nullable PaymentHold hold,
        boolean held,
        int version,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines) {

    record Line(
            long id,
            int lineNumber,
            LineKind kind,
            String description,
            @Nullable Long orderId,
            @Nullable String orderNumber,
            @Nullable Long orderLineId,
            @Nullable Long productId,
            Quantity quantity,
            BigMoney unitPrice,
            BigDecimal taxPercent,
            Money net,
            Money tax,
            @Nullable Long landedCostId,
            @Nullable Long creditedLineId,
            @Nullable CreditReason creditReason,
            @Nullable MatchResult matchResult,
            List<MatchReason> matchReasons) {

        static Line of(VendorInvoiceLine line) {
            return new Line(line.id(), line.lineNumber(), line.kind(), line.description(), line.orderId(), line.orderNumber(), line.orderLineId(),
                    line.productId(), line.quantity(), line.unitPrice(), line.taxPercent(), line.net(), line.tax(), line.landedCostId(), line.creditedLineId(),
                    line.creditReason(), line.matchResult(), line.matchReasons());
        }
    }

    static InvoiceResponse of(VendorInvoice invoice, @Nullable Long instance, @Nullable List<Line> lines) {
        return new InvoiceResponse(invoice.id(), invoice.companyCode(), invoice.kind(), invoice.number(), invoice.status(), invoice.vendorId(),
                invoice.vendorName(), invoice.dates(), invoice.total().getCurrencyUnit().getCode(), invoice.net(), invoice.tax(), invoice.total(),
                invoice.companyTotal(), invoice.settled(), invoice.open(), invoice.exchangeRate().stripTrailingZeros().toPlainString(),
                invoice.creditedInvoiceId(), invoice.lookAlikeId(), invoice.note(), invoice.people(), invoice.hold(), invoice.isHeld(), invoice.version(),
                instance, lines);
    }
}

package io.quayside.payables.invoice;

import io.quayside.shared.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a note as somebody enters it.
 *
 * @param total what the document says is to be paid; it must be the sum of the lines and their tax
 * @param creditedInvoiceId the invoice that a note is about
 * @param dueDate by default the invoice date and the vendor's payment term
 * @param discountPercent what may be deducted when paid on or before the discount date
 */
public record InvoiceInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotNull InvoiceKind kind,
        @NotNull Long vendorId,
        @Nullable @Size(max = 40) String number,
        @NotNull LocalDate invoiceDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate discountDate,
        @Nullable @Positive @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal discountPercent,
        @NotNull Money total,
        @Nullable Long creditedInvoiceId,
        @Nullable @Size(max = 1000) String note,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines,
        @Nullable Integer version) {

    /**
     * @param orderLineId of goods that were ordered
     * @param creditedLineId the line of the credited invoice
     * @param landedCostId that freight was expected with
     * @param taxAmount by default the percentage of the line's amount
     */
    public record Line(
            @NotNull LineKind kind,
            @Nullable @Size(max = 255) String description,
            @Nullable Long orderLineId,
            @Nullable Long creditedLineId,
            @Nullable CreditReason creditReason,
            @NotNull Quantity quantity,
            @NotNull BigMoney unitPrice,
            @NotNull @PositiveOrZero @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal taxPercent,
            @Nullable Money taxAmount,
            @Nullable Long landedCostId) {}
}

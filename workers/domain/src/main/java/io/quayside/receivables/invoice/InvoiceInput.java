package io.quayside.receivables.invoice;

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
import org.jspecify.annotations.Nullable;

/**
 * An invoice as somebody enters it, in the customer's currency.
 *
 * @param invoiceDate by default the day on which it is posted
 * @param dueDate by default by the terms of the customer, and so are the discount's date and percentage
 * @param customerReference the customer's order number, say
 */
public record InvoiceInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotNull Long customerId,
        @Nullable LocalDate invoiceDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate discountDate,
        @Nullable @Positive @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal discountPercent,
        @Nullable @Size(max = 80) String customerReference,
        @Nullable @Size(max = 1000) String note,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines,
        @Nullable Integer version) {

    /**
     * @param description by default the name of the product
     * @param categoryCode of what is no product: whose revenue account it goes to
     */
    public record Line(
            @Nullable Long productId,
            @Nullable @Size(max = 64) String categoryCode,
            @Nullable @Size(max = 255) String description,
            @NotNull Quantity quantity,
            @NotNull BigMoney unitPrice,
            @NotNull @PositiveOrZero @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal taxPercent) {}
}

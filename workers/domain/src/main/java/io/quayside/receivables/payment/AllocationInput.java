package io.quayside.receivables.payment;

import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param amount of the payment that goes to the invoice
 * @param discount that the invoice grants and the customer has deducted
 */
public record AllocationInput(@NotNull Long invoiceId, @NotNull Money amount, @Nullable Money discount) {

    Money granted() {
        return discount == null ? Money.zero(amount.getCurrencyUnit()) : discount;
    }

    Money gross() {
        return amount.plus(granted());
    }
}

package io.quayside.ledger.voucher;

import jakarta.persistence.Embeddable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** @param amount in the company's currency: positive is a debit, negative a credit */
@Embeddable
public record VoucherLine(long accountId, Money amount, @Nullable String description, @Nullable String costCentreCode) {
}

package io.quayside.ledger;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of an entry.
 *
 * @param categoryCode the product category, where the account depends on it
 * @param amount in the company's currency: positive is a debit, negative a credit
 * @param foreign the same in the currency of the document, with the same sign
 * @param reference the open item that the line makes or clears, such as {@code receipt-line:42}; the item is open while its lines
 *     on one account do not add up to zero
 * @param byHand what the line says for itself; null for lines that follow from a document
 */
public record PostLine(AccountRole role, @Nullable String categoryCode, Money amount, @Nullable Money foreign, @Nullable String reference,
        @Nullable Long productId, @Nullable Long partnerId, @Nullable ByHand byHand) {

    /** @param accountId the account itself, which no rule has to find */
    public record ByHand(long accountId, @Nullable String description, @Nullable String costCentreCode) {
    }

    public static PostLine of(AccountRole role, Money amount) {
        return new PostLine(role, null, amount, null, null, null, null, null);
    }

    public static PostLine byHand(long accountId, Money amount, @Nullable String description, @Nullable String costCentreCode) {
        return new PostLine(AccountRole.BY_HAND, null, amount, null, null, null, null, new ByHand(accountId, description, costCentreCode));
    }

    public PostLine product(@Nullable Long id, @Nullable String category) {
        return new PostLine(role, category, amount, foreign, reference, id, partnerId, byHand);
    }

    public PostLine reference(@Nullable String item) {
        return new PostLine(role, categoryCode, amount, foreign, item, productId, partnerId, byHand);
    }

    public PostLine foreign(@Nullable Money inDocumentCurrency) {
        return new PostLine(role, categoryCode, amount, inDocumentCurrency, reference, productId, partnerId, byHand);
    }

    public PostLine partner(@Nullable Long id) {
        return new PostLine(role, categoryCode, amount, foreign, reference, productId, id, byHand);
    }

    public PostLine amount(Money other) {
        return new PostLine(role, categoryCode, other, foreign, reference, productId, partnerId, byHand);
    }

    PostLine negated() {
        return new PostLine(role, categoryCode, amount.negated(), foreign == null ? null : foreign.negated(), reference, productId, partnerId, byHand);
    }
}

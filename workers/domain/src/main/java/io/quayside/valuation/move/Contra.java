package io.quayside.valuation.move;

import io.quayside.ledger.AccountRole;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The other side of a change of stock, outside of it: positive is a debit. */
record Contra(AccountRole role, Money amount, @Nullable String reference) {

    static Contra of(AccountRole role, Money amount) {
        return new Contra(role, amount, null);
    }
}

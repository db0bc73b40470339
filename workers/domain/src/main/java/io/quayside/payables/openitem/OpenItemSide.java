package io.quayside.payables.openitem;

import io.quayside.ledger.AccountRole;
import org.joda.money.Money;

/** Which control account, and the sign that makes what is open positive. */
public enum OpenItemSide {

    PAYABLE(AccountRole.ACCOUNTS_PAYABLE), RECEIVABLE(AccountRole.ACCOUNTS_RECEIVABLE);

    private final AccountRole role;

    OpenItemSide(AccountRole role) {
        this.role = role;
    }

    AccountRole role() {
        return role;
    }

    Money open(Money balance) {
        return this == PAYABLE ? balance.negated() : balance;
    }
}

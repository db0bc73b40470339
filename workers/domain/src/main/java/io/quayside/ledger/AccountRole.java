package io.quayside.ledger;

import java.util.EnumSet;
import java.util.Set;

/** What an account is for. A posting names the role; the company's account rules say which account plays it. */
public enum AccountRole {
    STOCK,
    STOCK_IN_QUALITY,
    STOCK_BLOCKED,
    STOCK_IN_TRANSIT,
    GRNI,
    COST_OF_SALES,
    PRICE_VARIANCE,
    SCRAP,
    SHRINKAGE,
    ADJUSTMENT_GAIN,
    REVALUATION,
    ASSEMBLY,
    ABSORBED_LABOUR,
    LANDED_COST_CLEARING,
    ACCOUNTS_PAYABLE,
    ACCOUNTS_RECEIVABLE,
    INPUT_TAX,
    OUTPUT_TAX,
    REVENUE,
    VENDOR_CLAIM,
    CLAIM_WRITE_OFF,
    VENDOR_ADVANCES,
    BANK,
    PAYMENT_DISCOUNT,
    SALES_DISCOUNT,
    EXCHANGE_GAIN,
    EXCHANGE_LOSS,
    GRNI_WRITE_OFF,
    OTHER_COSTS,
    OPENING_BALANCE,
    /** Of lines that name their account themselves; no rule has it. */
    BY_HAND;

    private static final Set<AccountRole> CONTROL = EnumSet.of(STOCK, STOCK_IN_QUALITY, STOCK_BLOCKED, STOCK_IN_TRANSIT, GRNI, LANDED_COST_CLEARING,
            ACCOUNTS_PAYABLE, ACCOUNTS_RECEIVABLE, VENDOR_CLAIM, VENDOR_ADVANCES);

    /** Whether account rules name it. */
    public boolean isRuled() {
        return this != BY_HAND;
    }

    /** Whether its accounts say what documents add up to, so that nobody posts to them by hand. */
    public boolean isControl() {
        return CONTROL.contains(this);
    }
}

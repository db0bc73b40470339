package io.quayside.ledger;

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
    EXCHANGE_GAIN,
    EXCHANGE_LOSS,
    GRNI_WRITE_OFF,
    OTHER_COSTS,
    OPENING_BALANCE
}

package io.quayside.ledger.account;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.ledger.account.AccountType.*;

import io.quayside.ledger.AccountRole;
import java.util.List;

/** What the books of a company start with; its accountant may change names, add accounts and point the roles elsewhere. */
record StandardChart(String code, String name, AccountType type, AccountRole role) {

    static final List<StandardChart> ACCOUNTS = List.of(
            new StandardChart("1000", "Bank", ASSET, BANK),
            new StandardChart("1100", "Accounts receivable", ASSET, ACCOUNTS_RECEIVABLE),
            new StandardChart("1200", "Input tax", ASSET, INPUT_TAX),
            new StandardChart("1300", "Advances to vendors", ASSET, VENDOR_ADVANCES),
            new StandardChart("1310", "Claims on vendors", ASSET, VENDOR_CLAIM),
            new StandardChart("1400", "Stock", ASSET, STOCK),
            new StandardChart("1410", "Stock in quality inspection", ASSET, STOCK_IN_QUALITY),
            new StandardChart("1420", "Blocked stock", ASSET, STOCK_BLOCKED),
            new StandardChart("1430", "Stock in transit", ASSET, STOCK_IN_TRANSIT),
            new StandardChart("2000", "Accounts payable", LIABILITY, ACCOUNTS_PAYABLE),
            new StandardChart("2100", "Goods received, not invoiced", LIABILITY, GRNI),
            new StandardChart("2110", "Landed cost clearing", LIABILITY, LANDED_COST_CLEARING),
            new StandardChart("2200", "Output tax", LIABILITY, OUTPUT_TAX),
            new StandardChart("3000", "Opening balances", EQUITY, OPENING_BALANCE),
            new StandardChart("4000", "Revenue", INCOME, REVENUE),
            new StandardChart("4100", "Payment discounts granted", INCOME, SALES_DISCOUNT),
            new StandardChart("4800", "Stock adjustment gains", INCOME, ADJUSTMENT_GAIN),
            new StandardChart("4810", "Payment discounts taken", INCOME, PAYMENT_DISCOUNT),
            new StandardChart("4820", "Exchange gains", INCOME, EXCHANGE_GAIN),
            new StandardChart("4830", "Write-off of goods never invoiced", INCOME, GRNI_WRITE_OFF),
            new StandardChart("5000", "Cost of sales", EXPENSE, COST_OF_SALES),
            new StandardChart("5100", "Purchase price variance", EXPENSE, PRICE_VARIANCE),
            new StandardChart("5200", "Scrap", EXPENSE, SCRAP),
            new StandardChart("5210", "Shrinkage", EXPENSE, SHRINKAGE),
            new StandardChart("5220", "Stock revaluation", EXPENSE, REVALUATION),
            new StandardChart("5230", "Other costs billed by vendors", EXPENSE, OTHER_COSTS),
            new StandardChart("5240", "Claims that vendors refused", EXPENSE, CLAIM_WRITE_OFF),
            new StandardChart("5300", "Assembly", EXPENSE, ASSEMBLY),
            new StandardChart("5310", "Absorbed labour", EXPENSE, ABSORBED_LABOUR),
            new StandardChart("5820", "Exchange losses", EXPENSE, EXCHANGE_LOSS));
}

package io.quayside.valuation.pool;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.LocationKind;
import java.util.Optional;

/** What goods are for the company, by where they lie. Each class has its own account. */
public enum StockClass {
    STOCK(AccountRole.STOCK),
    STOCK_IN_QUALITY(AccountRole.STOCK_IN_QUALITY),
    STOCK_BLOCKED(AccountRole.STOCK_BLOCKED),
    STOCK_IN_TRANSIT(AccountRole.STOCK_IN_TRANSIT);

    private final AccountRole role;

    StockClass(AccountRole role) {
        this.role = role;
    }

    public AccountRole role() {
        return role;
    }

    /** None for what is outside the company. */
    public static Optional<StockClass> of(LocationKind kind) {
        return switch (kind) {
            case INPUT, STORAGE, PACKING, OUTPUT, AREA -> Optional.of(STOCK);
            case QUALITY -> Optional.of(STOCK_IN_QUALITY);
            case QUARANTINE, RETURNS -> Optional.of(STOCK_BLOCKED);
            case TRANSIT -> Optional.of(STOCK_IN_TRANSIT);
            case SUPPLIER, CUSTOMER, LOSS, PRODUCTION, SCRAP -> Optional.empty();
        };
    }
}

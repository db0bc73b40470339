CREATE TABLE inventory_lot (
    id           BIGINT      NOT NULL PRIMARY KEY,
    company_code VARCHAR(16) NOT NULL,
    product_id   BIGINT      NOT NULL,
    number       VARCHAR(64) NOT NULL,
    is_serial    BOOLEAN     NOT NULL,
    expires_on   DATE,
    vendor_id    BIGINT,
    vendor_lot   VARCHAR(64),
    status       VARCHAR(16) NOT NULL,
    created_at   DATETIME(3) NOT NULL,
    version      INT         NOT NULL,
    UNIQUE KEY uk_lot_number (company_code, product_id, number),
    KEY ix_lot_company (company_code, number),
    KEY ix_lot_vendor_lot (company_code, vendor_lot),
    KEY ix_lot_expiry (company_code, expires_on),
    KEY ix_lot_status (company_code, status, created_at),
    CONSTRAINT fk_lot_product FOREIGN KEY (product_id) REFERENCES masterdata_product (id)
) CHARACTER SET utf8mb4;

-- What lies where: the sum of the moves. Lot 0 is none, owner 0 is the company itself, so that the key has no NULL.
CREATE TABLE inventory_quant (
    product_id   BIGINT         NOT NULL,
    location_id  BIGINT         NOT NULL,
    lot_id       BIGINT         NOT NULL,
    owner_id     BIGINT         NOT NULL,
    id           BIGINT         NOT NULL,
    company_code VARCHAR(16)    NOT NULL,
    on_hand      DECIMAL(19, 6) NOT NULL,
    reserved     DECIMAL(19, 6) NOT NULL,
    incoming_at  DATETIME(3),
    PRIMARY KEY (product_id, location_id, lot_id, owner_id),
    KEY ix_quant_id (id),
    KEY ix_quant_location (location_id, product_id),
    KEY ix_quant_company (company_code, product_id),
    KEY ix_quant_lot (lot_id)
) CHARACTER SET utf8mb4;

-- Rows are written once and never changed; a mistake is put right by a move back.
CREATE TABLE inventory_stock_move (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    company_code            VARCHAR(16)    NOT NULL,
    move_key                VARCHAR(120)   NOT NULL,
    product_id              BIGINT         NOT NULL,
    lot_id                  BIGINT,
    owner_id                BIGINT,
    quantity_value          DECIMAL(19, 6) NOT NULL,
    quantity_unit           VARCHAR(8)     NOT NULL,
    from_location_id        BIGINT         NOT NULL,
    from_kind               VARCHAR(16)    NOT NULL,
    to_location_id          BIGINT         NOT NULL,
    to_kind                 VARCHAR(16)    NOT NULL,
    reason                  VARCHAR(24)    NOT NULL,
    source_type             VARCHAR(32)    NOT NULL,
    source_id               BIGINT         NOT NULL,
    source_line_id          BIGINT,
    source_number           VARCHAR(40)    NOT NULL,
    incoming_value_amount   DECIMAL(19, 4),
    incoming_value_currency CHAR(3),
    reservation_id          BIGINT,
    reversed_move_id        BIGINT,
    moved_at                DATETIME(3)    NOT NULL,
    moved_by                VARCHAR(100)   NOT NULL,
    UNIQUE KEY uk_stock_move_key (company_code, move_key),
    UNIQUE KEY uk_stock_move_reversed (reversed_move_id),
    KEY ix_stock_move_company (company_code, moved_at, id),
    KEY ix_stock_move_product (company_code, product_id, moved_at),
    KEY ix_stock_move_from (from_location_id, product_id, moved_at),
    KEY ix_stock_move_to (to_location_id, product_id, moved_at),
    KEY ix_stock_move_lot (lot_id, moved_at),
    KEY ix_stock_move_source (source_type, source_id, source_line_id),
    CONSTRAINT fk_stock_move_from FOREIGN KEY (from_location_id) REFERENCES masterdata_location (id),
    CONSTRAINT fk_stock_move_to FOREIGN KEY (to_location_id) REFERENCES masterdata_location (id)
) CHARACTER SET utf8mb4;

-- A bin while it is counted: nothing may come or go.
CREATE TABLE inventory_bin_lock (
    location_id  BIGINT       NOT NULL PRIMARY KEY,
    count_id     BIGINT       NOT NULL,
    locked_at    DATETIME(3)  NOT NULL,
    locked_by    VARCHAR(100) NOT NULL
) CHARACTER SET utf8mb4;

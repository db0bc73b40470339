CREATE TABLE inventory_reservation (
    id                 BIGINT         NOT NULL PRIMARY KEY,
    company_code       VARCHAR(16)    NOT NULL,
    warehouse_code     VARCHAR(16)    NOT NULL,
    product_id         BIGINT         NOT NULL,
    reservation_key    VARCHAR(120)   NOT NULL,
    quantity_value     DECIMAL(19, 6) NOT NULL,
    quantity_unit      VARCHAR(8)     NOT NULL,
    allocated          DECIMAL(19, 6) NOT NULL,
    issued             DECIMAL(19, 6) NOT NULL,
    priority_class     INT            NOT NULL,
    promise_date       DATE           NOT NULL,
    expires_at         DATETIME(3),
    status             VARCHAR(16)    NOT NULL,
    source_type        VARCHAR(32)    NOT NULL,
    source_id          BIGINT         NOT NULL,
    source_line_id     BIGINT,
    source_number      VARCHAR(40)    NOT NULL,
    created_at         DATETIME(3)    NOT NULL,
    created_by         VARCHAR(100)   NOT NULL,
    closed_at          DATETIME(3),
    version            INT            NOT NULL,
    UNIQUE KEY uk_reservation_key (company_code, reservation_key),
    KEY ix_reservation_rank (product_id, warehouse_code, status, priority_class, promise_date, created_at),
    KEY ix_reservation_company (company_code, status, promise_date),
    KEY ix_reservation_source (source_type, source_id),
    KEY ix_reservation_expiry (status, expires_at),
    CONSTRAINT fk_reservation_warehouse FOREIGN KEY (warehouse_code) REFERENCES masterdata_warehouse (code)
) CHARACTER SET utf8mb4;

-- Which quant keeps how much for a reservation; changed only by who holds the quant.
CREATE TABLE inventory_allocation (
    reservation_id BIGINT         NOT NULL,
    product_id     BIGINT         NOT NULL,
    location_id    BIGINT         NOT NULL,
    lot_id         BIGINT         NOT NULL,
    owner_id       BIGINT         NOT NULL,
    quantity       DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (reservation_id, product_id, location_id, lot_id, owner_id),
    KEY ix_allocation_quant (product_id, location_id, lot_id, owner_id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_removal_rule (
    id             BIGINT      NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16) NOT NULL,
    warehouse_code VARCHAR(16),
    category_code  VARCHAR(32),
    strategy       VARCHAR(16) NOT NULL,
    version        INT         NOT NULL,
    KEY ix_removal_rule (company_code, warehouse_code, category_code)
) CHARACTER SET utf8mb4;

-- When a product is bought for a warehouse, and how much. The figures of the last round stand with it, so that lists can filter and sort by them.
CREATE TABLE planning_reorder_rule (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    company_code        VARCHAR(16)    NOT NULL,
    warehouse_code      VARCHAR(16)    NOT NULL,
    product_id          BIGINT         NOT NULL,
    method              VARCHAR(16)    NOT NULL,
    min_quantity        DECIMAL(19, 6),
    max_quantity        DECIMAL(19, 6),
    multiple            DECIMAL(19, 6),
    rounding            VARCHAR(8),
    days_to_purchase    INT            NOT NULL,
    vendor_id           BIGINT,
    lead_time_days      INT,
    lead_time_deviation DECIMAL(9, 3),
    service_level       DECIMAL(6, 3)  NOT NULL,
    history_days        INT            NOT NULL,
    cover_days          INT            NOT NULL,
    cost_centre         VARCHAR(32),
    active              BOOLEAN        NOT NULL,
    on_hand             DECIMAL(19, 6),
    available           DECIMAL(19, 6),
    projected           DECIMAL(19, 6),
    reorder_level       DECIMAL(19, 6),
    target_level        DECIMAL(19, 6),
    below               BOOLEAN        NOT NULL DEFAULT FALSE,
    computed_at         DATETIME(3),
    version             INT            NOT NULL,
    UNIQUE KEY uk_reorder_rule (warehouse_code, product_id),
    KEY ix_reorder_rule_company (company_code, warehouse_code, id),
    KEY ix_reorder_rule_below (company_code, below, active),
    KEY ix_reorder_rule_product (product_id),
    CONSTRAINT fk_reorder_rule_warehouse FOREIGN KEY (warehouse_code) REFERENCES masterdata_warehouse (code),
    CONSTRAINT fk_reorder_rule_product FOREIGN KEY (product_id) REFERENCES masterdata_product (id)
) CHARACTER SET utf8mb4;

-- One row per company: rounds of one company wait here for each other.
CREATE TABLE planning_round (
    company_code VARCHAR(16) NOT NULL PRIMARY KEY,
    run_at       DATETIME(3),
    rules        INT         NOT NULL,
    proposed     INT         NOT NULL,
    changed      INT         NOT NULL,
    withdrawn    INT         NOT NULL
) CHARACTER SET utf8mb4;

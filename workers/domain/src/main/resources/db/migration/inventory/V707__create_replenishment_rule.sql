CREATE TABLE inventory_replenishment_rule (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)    NOT NULL,
    warehouse_code VARCHAR(16)    NOT NULL,
    product_id     BIGINT         NOT NULL,
    location_id    BIGINT         NOT NULL,
    source_zone    VARCHAR(32),
    min_quantity   DECIMAL(19, 6) NOT NULL,
    max_quantity   DECIMAL(19, 6) NOT NULL,
    active         BOOLEAN        NOT NULL,
    version        INT            NOT NULL,
    UNIQUE KEY uk_replenishment_rule (product_id, location_id),
    KEY ix_replenishment_rule (company_code, warehouse_code),
    CONSTRAINT fk_replenishment_location FOREIGN KEY (location_id) REFERENCES masterdata_location (id)
) CHARACTER SET utf8mb4;

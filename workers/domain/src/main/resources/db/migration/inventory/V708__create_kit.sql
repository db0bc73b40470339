CREATE TABLE inventory_kit (
    id              BIGINT      NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16) NOT NULL,
    product_id      BIGINT      NOT NULL,
    labour_amount   DECIMAL(19, 6),
    labour_currency CHAR(3),
    active          BOOLEAN     NOT NULL,
    version         INT         NOT NULL,
    UNIQUE KEY uk_kit_product (company_code, product_id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_kit_component (
    kit_id     BIGINT         NOT NULL,
    product_id BIGINT         NOT NULL,
    quantity   DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (kit_id, product_id),
    CONSTRAINT fk_kit_component FOREIGN KEY (kit_id) REFERENCES inventory_kit (id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_assembly_order (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)    NOT NULL,
    number         VARCHAR(24)    NOT NULL,
    kit_id         BIGINT         NOT NULL,
    product_id     BIGINT         NOT NULL,
    lot_id         BIGINT,
    quantity_value DECIMAL(19, 6) NOT NULL,
    quantity_unit  VARCHAR(8)     NOT NULL,
    location_id    BIGINT         NOT NULL,
    assembled_at   DATETIME(3)    NOT NULL,
    assembled_by   VARCHAR(100)   NOT NULL,
    version        INT            NOT NULL,
    UNIQUE KEY uk_assembly_number (company_code, number),
    KEY ix_assembly_company (company_code, assembled_at)
) CHARACTER SET utf8mb4;

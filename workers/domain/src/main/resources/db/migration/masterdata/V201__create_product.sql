CREATE TABLE masterdata_unit_of_measure (
    code          VARCHAR(8)     NOT NULL PRIMARY KEY,
    name          VARCHAR(40)    NOT NULL,
    category      VARCHAR(32)    NOT NULL,
    factor        DECIMAL(19, 9) NOT NULL,
    rounding_step DECIMAL(12, 6) NOT NULL,
    active        BOOLEAN        NOT NULL,
    version       INT            NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_product_category (
    code        VARCHAR(32)  NOT NULL PRIMARY KEY,
    parent_code VARCHAR(32),
    name        VARCHAR(120) NOT NULL,
    risk        INT          NOT NULL,
    version     INT          NOT NULL,
    KEY ix_product_category_parent (parent_code),
    CONSTRAINT fk_product_category_parent FOREIGN KEY (parent_code) REFERENCES masterdata_product_category (code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_product (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    sku                     VARCHAR(40)    NOT NULL,
    name                    VARCHAR(200)   NOT NULL,
    description             VARCHAR(2000),
    category_code           VARCHAR(32)    NOT NULL,
    base_unit               VARCHAR(8)     NOT NULL,
    purchase_unit           VARCHAR(8)     NOT NULL,
    gtin                    VARCHAR(14),
    tracking                VARCHAR(8)     NOT NULL,
    weight_kg               DECIMAL(12, 4),
    hazard_class            VARCHAR(8),
    standard_price_amount   DECIMAL(19, 6),
    standard_price_currency CHAR(3),
    active                  BOOLEAN        NOT NULL,
    external_id             VARCHAR(128),
    search_text             VARCHAR(260) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version                 INT            NOT NULL,
    UNIQUE KEY uk_product_sku (sku),
    UNIQUE KEY uk_product_gtin (gtin),
    UNIQUE KEY uk_product_external_id (external_id),
    KEY ix_product_name (name),
    KEY ix_product_category (category_code, name),
    KEY ix_product_search (search_text),
    CONSTRAINT fk_product_category FOREIGN KEY (category_code) REFERENCES masterdata_product_category (code),
    CONSTRAINT fk_product_base_unit FOREIGN KEY (base_unit) REFERENCES masterdata_unit_of_measure (code),
    CONSTRAINT fk_product_purchase_unit FOREIGN KEY (purchase_unit) REFERENCES masterdata_unit_of_measure (code)
) CHARACTER SET utf8mb4;

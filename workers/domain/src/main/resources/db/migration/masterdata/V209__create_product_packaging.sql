-- Cartons, cases and pallets that carry a GTIN of their own: how much of the product is in one.
CREATE TABLE masterdata_product_packaging (
    id             BIGINT         NOT NULL PRIMARY KEY,
    product_id     BIGINT         NOT NULL,
    gtin           VARCHAR(14)    NOT NULL,
    name           VARCHAR(80)    NOT NULL,
    quantity_value DECIMAL(19, 6) NOT NULL,
    quantity_unit  VARCHAR(16)    NOT NULL,
    active         BOOLEAN        NOT NULL,
    version        INT            NOT NULL,
    UNIQUE KEY uk_product_packaging_gtin (gtin),
    KEY ix_product_packaging_product (product_id),
    CONSTRAINT fk_product_packaging_product FOREIGN KEY (product_id) REFERENCES masterdata_product (id)
) CHARACTER SET utf8mb4;

CREATE TABLE quality_certificate (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    product_id   BIGINT       NOT NULL,
    lot_id       BIGINT,
    vendor_id    BIGINT,
    kind         VARCHAR(80)  NOT NULL,
    number       VARCHAR(80)  NOT NULL,
    issuer       VARCHAR(160),
    issued_on    DATE         NOT NULL,
    expires_on   DATE,
    search_text  VARCHAR(500) NOT NULL,
    version      INT          NOT NULL,
    INDEX quality_certificate_by_lot (company_code, lot_id),
    INDEX quality_certificate_by_product (company_code, product_id, vendor_id),
    INDEX quality_certificate_by_expiry (company_code, expires_on)
) CHARACTER SET utf8mb4;

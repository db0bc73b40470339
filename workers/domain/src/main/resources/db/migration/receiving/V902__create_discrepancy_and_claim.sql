CREATE TABLE receiving_vendor_claim (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    number       VARCHAR(24)  NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    vendor_id    BIGINT       NOT NULL,
    vendor_name  VARCHAR(255) NOT NULL,
    receipt_id   BIGINT       NOT NULL,
    order_id     BIGINT       NOT NULL,
    opened_at    DATETIME(3)  NOT NULL,
    sent_at      DATETIME(3),
    resolution   VARCHAR(16),
    comment      VARCHAR(1000),
    resolved_by  VARCHAR(100),
    resolved_at  DATETIME(3),
    version      INT          NOT NULL,
    CONSTRAINT receiving_vendor_claim_number UNIQUE (company_code, number),
    CONSTRAINT receiving_vendor_claim_receipt UNIQUE (receipt_id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_vendor_claim_status ON receiving_vendor_claim (company_code, status, opened_at);

-- Found at the dock. The quantity is in the base unit of the product.
CREATE TABLE receiving_discrepancy (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)    NOT NULL,
    receipt_id     BIGINT         NOT NULL,
    receipt_number VARCHAR(24)    NOT NULL,
    order_id       BIGINT         NOT NULL,
    order_number   VARCHAR(24)    NOT NULL,
    vendor_id      BIGINT         NOT NULL,
    vendor_name    VARCHAR(255)   NOT NULL,
    line_id        BIGINT,
    product_id     BIGINT,
    product_sku    VARCHAR(64),
    type           VARCHAR(16)    NOT NULL,
    quantity_value DECIMAL(19, 6),
    quantity_unit  VARCHAR(16),
    lot_number     VARCHAR(64),
    note           VARCHAR(1000),
    by_count       BOOLEAN        NOT NULL,
    claim_id       BIGINT,
    logged_by      VARCHAR(100)   NOT NULL,
    logged_at      DATETIME(3)    NOT NULL,
    withdrawn_by   VARCHAR(100),
    withdrawn_at   DATETIME(3),
    version        INT            NOT NULL,
    CONSTRAINT receiving_discrepancy_receipt FOREIGN KEY (receipt_id) REFERENCES receiving_goods_receipt (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_discrepancy_time ON receiving_discrepancy (company_code, logged_at);
CREATE INDEX receiving_discrepancy_type ON receiving_discrepancy (company_code, type, logged_at);
CREATE INDEX receiving_discrepancy_vendor ON receiving_discrepancy (vendor_id, logged_at);
CREATE INDEX receiving_discrepancy_claim ON receiving_discrepancy (claim_id);

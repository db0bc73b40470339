-- What is to come of each order. Kept up to date with the order by its events.
CREATE TABLE receiving_expected_receipt (
    id              BIGINT       NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)  NOT NULL,
    order_id        BIGINT       NOT NULL,
    order_number    VARCHAR(24)  NOT NULL,
    vendor_id       BIGINT       NOT NULL,
    vendor_name     VARCHAR(255) NOT NULL,
    buyer           VARCHAR(100) NOT NULL,
    warehouse_code  VARCHAR(16)  NOT NULL,
    dock            VARCHAR(40),
    status          VARCHAR(16)  NOT NULL,
    priority        VARCHAR(16)  NOT NULL,
    expected_date   DATE,
    carrier         VARCHAR(100),
    tracking_number VARCHAR(64),
    created_at      DATETIME(3)  NOT NULL,
    updated_at      DATETIME(3)  NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT receiving_expected_receipt_order UNIQUE (order_id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_expected_receipt_due ON receiving_expected_receipt (company_code, status, expected_date);
CREATE INDEX receiving_expected_receipt_number ON receiving_expected_receipt (company_code, order_number);
CREATE INDEX receiving_expected_receipt_tracking ON receiving_expected_receipt (company_code, tracking_number);
CREATE INDEX receiving_expected_receipt_vendor ON receiving_expected_receipt (vendor_id, expected_date);

CREATE TABLE receiving_expected_line (
    id             BIGINT         NOT NULL PRIMARY KEY,
    expected_id    BIGINT         NOT NULL,
    order_line_id  BIGINT         NOT NULL,
    line_number    INT            NOT NULL,
    product_id     BIGINT         NOT NULL,
    product_sku    VARCHAR(64)    NOT NULL,
    product_name   VARCHAR(255)   NOT NULL,
    category_code  VARCHAR(64),
    ordered_value  DECIMAL(19, 6) NOT NULL,
    ordered_unit   VARCHAR(16)    NOT NULL,
    received_value DECIMAL(19, 6) NOT NULL,
    received_unit  VARCHAR(16)    NOT NULL,
    open_value     DECIMAL(19, 6) NOT NULL,
    open_unit      VARCHAR(16)    NOT NULL,
    expected_date  DATE,
    short_reason   VARCHAR(1000),
    version        INT            NOT NULL,
    CONSTRAINT receiving_expected_line_order UNIQUE (order_line_id),
    CONSTRAINT receiving_expected_line_parent FOREIGN KEY (expected_id) REFERENCES receiving_expected_receipt (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_expected_line_product ON receiving_expected_line (product_id, expected_date);

-- What a vendor or carrier announces of an order before it comes.
CREATE TABLE receiving_shipment_notice (
    id              BIGINT       NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)  NOT NULL,
    expected_id     BIGINT       NOT NULL,
    reference       VARCHAR(64)  NOT NULL,
    carrier         VARCHAR(100),
    tracking_number VARCHAR(64),
    arrival_date    DATE         NOT NULL,
    dock            VARCHAR(40),
    receipt_id      BIGINT,
    entered_by      VARCHAR(100) NOT NULL,
    entered_at      DATETIME(3)  NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT receiving_shipment_notice_reference UNIQUE (expected_id, reference),
    CONSTRAINT receiving_shipment_notice_parent FOREIGN KEY (expected_id) REFERENCES receiving_expected_receipt (id)
) CHARACTER SET utf8mb4;

CREATE TABLE receiving_shipment_notice_line (
    notice_id      BIGINT         NOT NULL,
    position       INT            NOT NULL,
    order_line_id  BIGINT         NOT NULL,
    quantity_value DECIMAL(19, 6) NOT NULL,
    quantity_unit  VARCHAR(16)    NOT NULL,
    lot_number     VARCHAR(64),
    expiry_date    DATE,
    sscc           CHAR(18),
    PRIMARY KEY (notice_id, position),
    CONSTRAINT receiving_shipment_notice_line_parent FOREIGN KEY (notice_id) REFERENCES receiving_shipment_notice (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_shipment_notice_line_sscc ON receiving_shipment_notice_line (sscc);

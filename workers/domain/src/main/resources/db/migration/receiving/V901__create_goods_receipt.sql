CREATE TABLE receiving_goods_receipt (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)  NOT NULL,
    number         VARCHAR(24)  NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    expected_id    BIGINT       NOT NULL,
    order_id       BIGINT       NOT NULL,
    order_number   VARCHAR(24)  NOT NULL,
    vendor_id      BIGINT       NOT NULL,
    vendor_name    VARCHAR(255) NOT NULL,
    buyer          VARCHAR(100) NOT NULL,
    warehouse_code VARCHAR(16)  NOT NULL,
    dock           VARCHAR(40),
    delivery_note  VARCHAR(64),
    paper_missing  BOOLEAN      NOT NULL,
    notice_id      BIGINT,
    opened_by      VARCHAR(100) NOT NULL,
    opened_at      DATETIME(3)  NOT NULL,
    counted_by     VARCHAR(100),
    counted_at     DATETIME(3),
    posted_by      VARCHAR(100),
    posted_at      DATETIME(3),
    posting_date   DATE,
    ended_by       VARCHAR(100),
    ended_at       DATETIME(3),
    ending_reason  VARCHAR(1000),
    version        INT          NOT NULL,
    CONSTRAINT receiving_goods_receipt_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_goods_receipt_status ON receiving_goods_receipt (company_code, status, opened_at);
CREATE INDEX receiving_goods_receipt_order ON receiving_goods_receipt (order_id);
CREATE INDEX receiving_goods_receipt_vendor ON receiving_goods_receipt (vendor_id, posted_at);

-- Quantities are in the base unit of the product, the price is that of the order, per unit of the order.
CREATE TABLE receiving_receipt_line (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    receipt_id             BIGINT         NOT NULL,
    line_number            INT            NOT NULL,
    order_line_id          BIGINT         NOT NULL,
    product_id             BIGINT         NOT NULL,
    product_sku            VARCHAR(64)    NOT NULL,
    product_name           VARCHAR(255)   NOT NULL,
    category_code          VARCHAR(64),
    tracking               VARCHAR(8)     NOT NULL,
    blind                  BOOLEAN        NOT NULL,
    order_unit             VARCHAR(16)    NOT NULL,
    unit_price_amount      DECIMAL(19, 6) NOT NULL,
    unit_price_currency    CHAR(3)        NOT NULL,
    expected_value         DECIMAL(19, 6) NOT NULL,
    expected_unit          VARCHAR(16)    NOT NULL,
    outcome                VARCHAR(16),
    accepted_value         DECIMAL(19, 6) NOT NULL,
    accepted_unit          VARCHAR(16)    NOT NULL,
    returned_value         DECIMAL(19, 6) NOT NULL,
    returned_unit          VARCHAR(16)    NOT NULL,
    company_value_amount   DECIMAL(19, 4),
    company_value_currency CHAR(3),
    version                INT            NOT NULL,
    CONSTRAINT receiving_receipt_line_number UNIQUE (receipt_id, line_number),
    CONSTRAINT receiving_receipt_line_parent FOREIGN KEY (receipt_id) REFERENCES receiving_goods_receipt (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_receipt_line_order ON receiving_receipt_line (order_line_id);
CREATE INDEX receiving_receipt_line_product ON receiving_receipt_line (product_id);

-- What was counted of a line, by lot or serial number and condition; lot_number is empty where the product has none.
CREATE TABLE receiving_receipt_count (
    id              BIGINT         NOT NULL PRIMARY KEY,
    line_id         BIGINT         NOT NULL,
    lot_number      VARCHAR(64)    NOT NULL,
    expiry_date     DATE,
    state           VARCHAR(16)    NOT NULL,
    announced_value DECIMAL(19, 6) NOT NULL,
    announced_unit  VARCHAR(16)    NOT NULL,
    counted_value   DECIMAL(19, 6) NOT NULL,
    counted_unit    VARCHAR(16)    NOT NULL,
    accepted_value  DECIMAL(19, 6) NOT NULL,
    accepted_unit   VARCHAR(16)    NOT NULL,
    lot_id          BIGINT,
    version         INT            NOT NULL,
    CONSTRAINT receiving_receipt_count_key UNIQUE (line_id, lot_number, state),
    CONSTRAINT receiving_receipt_count_parent FOREIGN KEY (line_id) REFERENCES receiving_receipt_line (id)
) CHARACTER SET utf8mb4;

-- Every scan as it came, with its answer; the scanner makes the scan id, so that one that is sent again is answered again.
CREATE TABLE receiving_scan (
    id             BIGINT         NOT NULL PRIMARY KEY,
    receipt_id     BIGINT         NOT NULL,
    scan_id        VARCHAR(64)    NOT NULL,
    input_hash     CHAR(64)       NOT NULL,
    raw            VARCHAR(300),
    outcome        VARCHAR(32)    NOT NULL,
    message        VARCHAR(300)   NOT NULL,
    line_id        BIGINT,
    count_id       BIGINT,
    product_id     BIGINT,
    quantity_value DECIMAL(19, 6),
    quantity_unit  VARCHAR(16),
    lot_number     VARCHAR(64),
    expiry_date    DATE,
    scanned_at     DATETIME(3)    NOT NULL,
    scanned_by     VARCHAR(100)   NOT NULL,
    received_at    DATETIME(3)    NOT NULL,
    undone_at      DATETIME(3),
    undone_by      VARCHAR(100),
    version        INT            NOT NULL,
    CONSTRAINT receiving_scan_once UNIQUE (receipt_id, scan_id),
    CONSTRAINT receiving_scan_parent FOREIGN KEY (receipt_id) REFERENCES receiving_goods_receipt (id)
) CHARACTER SET utf8mb4;

CREATE TABLE purchasing_order (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    company_code            VARCHAR(16)    NOT NULL,
    number                  VARCHAR(24)    NOT NULL,
    status                  VARCHAR(24)    NOT NULL,
    vendor_id               BIGINT         NOT NULL,
    vendor_name             VARCHAR(255)   NOT NULL,
    buyer                   VARCHAR(100)   NOT NULL,
    requisition_id          BIGINT,
    requisition_number      VARCHAR(24),
    requisition_revision    INT,
    requester               VARCHAR(100),
    total_amount            DECIMAL(19, 4) NOT NULL,
    total_currency          CHAR(3)        NOT NULL,
    company_total_amount    DECIMAL(19, 4) NOT NULL,
    company_total_currency  CHAR(3)        NOT NULL,
    approved_total_amount   DECIMAL(19, 4) NOT NULL,
    approved_total_currency CHAR(3)        NOT NULL,
    exchange_rate           DECIMAL(19, 8) NOT NULL,
    delivery_warehouse_code VARCHAR(16)    NOT NULL,
    expected_date           DATE,
    created_at              DATETIME(3)    NOT NULL,
    updated_at              DATETIME(3)    NOT NULL,
    sent_at                 DATETIME(3),
    acknowledgement_due_at  DATETIME(3),
    reminders_sent          INT            NOT NULL,
    acknowledged_at         DATETIME(3),
    vendor_reference        VARCHAR(100),
    closed_at               DATETIME(3),
    closed_by               VARCHAR(100),
    closing_reason          VARCHAR(1000),
    revision                INT            NOT NULL,
    opening_history         BOOLEAN        NOT NULL,
    version                 INT            NOT NULL,
    CONSTRAINT purchasing_order_number UNIQUE (company_code, number),
    CONSTRAINT purchasing_order_origin UNIQUE (requisition_id, vendor_id, requisition_revision)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_order_status ON purchasing_order (company_code, status, created_at);
CREATE INDEX purchasing_order_vendor ON purchasing_order (vendor_id, created_at);

CREATE TABLE purchasing_order_line (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    order_id               BIGINT         NOT NULL,
    line_number            INT            NOT NULL,
    requisition_line_id    BIGINT,
    product_id             BIGINT         NOT NULL,
    product_sku            VARCHAR(64)    NOT NULL,
    product_name           VARCHAR(255)   NOT NULL,
    category_code          VARCHAR(64),
    quantity_value         DECIMAL(19, 6) NOT NULL,
    quantity_unit          VARCHAR(16)    NOT NULL,
    unit_price_amount      DECIMAL(19, 6) NOT NULL,
    unit_price_currency    CHAR(3)        NOT NULL,
    company_value_amount   DECIMAL(19, 4) NOT NULL,
    company_value_currency CHAR(3)        NOT NULL,
    expected_date          DATE,
    warehouse_code         VARCHAR(16)    NOT NULL,
    cost_centre            VARCHAR(32),
    received_value         DECIMAL(19, 6) NOT NULL,
    received_unit          VARCHAR(16)    NOT NULL,
    version                INT            NOT NULL,
    CONSTRAINT purchasing_order_line_number UNIQUE (order_id, line_number),
    CONSTRAINT purchasing_order_line_parent FOREIGN KEY (order_id) REFERENCES purchasing_order (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_order_line_product ON purchasing_order_line (product_id);
CREATE INDEX purchasing_order_line_cost_centre ON purchasing_order_line (cost_centre);

CREATE TABLE purchasing_order_document (
    id           BIGINT       NOT NULL PRIMARY KEY,
    order_id     BIGINT       NOT NULL,
    company_code VARCHAR(16)  NOT NULL,
    revision     INT          NOT NULL,
    file_name    VARCHAR(100) NOT NULL,
    content      LONGBLOB     NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    CONSTRAINT purchasing_order_document_revision UNIQUE (order_id, revision),
    CONSTRAINT purchasing_order_document_parent FOREIGN KEY (order_id) REFERENCES purchasing_order (id)
) CHARACTER SET utf8mb4;

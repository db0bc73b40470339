CREATE TABLE purchasing_rfq (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    company_code       VARCHAR(16)  NOT NULL,
    number             VARCHAR(24)  NOT NULL,
    status             VARCHAR(16)  NOT NULL,
    title              VARCHAR(200) NOT NULL,
    note               VARCHAR(2000),
    buyer              VARCHAR(100) NOT NULL,
    requisition_id     BIGINT,
    requisition_number VARCHAR(24),
    quotes_due_on      DATE         NOT NULL,
    created_at         DATETIME(3)  NOT NULL,
    updated_at         DATETIME(3)  NOT NULL,
    sent_at            DATETIME(3),
    ended_at           DATETIME(3),
    closed_by          VARCHAR(100),
    closing_reason     VARCHAR(1000),
    version            INT          NOT NULL,
    CONSTRAINT purchasing_rfq_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_rfq_status ON purchasing_rfq (company_code, status, quotes_due_on);
CREATE INDEX purchasing_rfq_requisition ON purchasing_rfq (requisition_id);
CREATE INDEX purchasing_rfq_created ON purchasing_rfq (company_code, created_at);

CREATE TABLE purchasing_rfq_line (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    rfq_id              BIGINT         NOT NULL,
    line_number         INT            NOT NULL,
    requisition_line_id BIGINT,
    product_id          BIGINT         NOT NULL,
    product_sku         VARCHAR(64)    NOT NULL,
    product_name        VARCHAR(255)   NOT NULL,
    quantity_value      DECIMAL(19, 6) NOT NULL,
    quantity_unit       VARCHAR(16)    NOT NULL,
    needed_by           DATE,
    warehouse_code      VARCHAR(16)    NOT NULL,
    cost_centre         VARCHAR(32),
    note                VARCHAR(500),
    version             INT            NOT NULL,
    CONSTRAINT purchasing_rfq_line_parent FOREIGN KEY (rfq_id) REFERENCES purchasing_rfq (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_rfq_line_order ON purchasing_rfq_line (rfq_id, line_number);

CREATE TABLE purchasing_rfq_vendor (
    id             BIGINT       NOT NULL PRIMARY KEY,
    rfq_id         BIGINT       NOT NULL,
    vendor_id      BIGINT       NOT NULL,
    vendor_name    VARCHAR(255) NOT NULL,
    sent_at        DATETIME(3),
    reminded_at    DATETIME(3),
    answered_at    DATETIME(3),
    decline_reason VARCHAR(500),
    version        INT          NOT NULL,
    CONSTRAINT purchasing_rfq_vendor_once UNIQUE (rfq_id, vendor_id),
    CONSTRAINT purchasing_rfq_vendor_parent FOREIGN KEY (rfq_id) REFERENCES purchasing_rfq (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_rfq_vendor_vendor ON purchasing_rfq_vendor (vendor_id);

-- Never changed but for being superseded by a later one, so that it stays known who entered what.
CREATE TABLE purchasing_rfq_quote (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    company_code        VARCHAR(16)    NOT NULL,
    rfq_id              BIGINT         NOT NULL,
    rfq_line_id         BIGINT         NOT NULL,
    vendor_id           BIGINT         NOT NULL,
    unit_price_amount   DECIMAL(19, 6) NOT NULL,
    unit_price_currency CHAR(3)        NOT NULL,
    min_quantity        DECIMAL(19, 6) NOT NULL,
    pack_quantity       DECIMAL(19, 6),
    lead_time_days      INT            NOT NULL,
    valid_until         DATE           NOT NULL,
    freight             DECIMAL(19, 6) NOT NULL,
    duty_percent        DECIMAL(9, 4)  NOT NULL,
    vendor_reference    VARCHAR(100),
    note                VARCHAR(500),
    entered_by          VARCHAR(100)   NOT NULL,
    entered_at          DATETIME(3)    NOT NULL,
    superseded          BOOLEAN        NOT NULL,
    version             INT            NOT NULL,
    CONSTRAINT purchasing_rfq_quote_line FOREIGN KEY (rfq_line_id) REFERENCES purchasing_rfq_line (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_rfq_quote_rfq ON purchasing_rfq_quote (rfq_id, superseded);

-- Who gets which line, what it was compared with, and why it is not the best.
CREATE TABLE purchasing_rfq_award (
    id                    BIGINT         NOT NULL PRIMARY KEY,
    company_code          VARCHAR(16)    NOT NULL,
    rfq_id                BIGINT         NOT NULL,
    rfq_line_id           BIGINT         NOT NULL,
    quote_id              BIGINT         NOT NULL,
    vendor_id             BIGINT         NOT NULL,
    vendor_name           VARCHAR(255)   NOT NULL,
    landed_price_amount   DECIMAL(19, 6) NOT NULL,
    landed_price_currency CHAR(3)        NOT NULL,
    best_quote_id         BIGINT         NOT NULL,
    best_vendor_name      VARCHAR(255)   NOT NULL,
    best_price_amount     DECIMAL(19, 6) NOT NULL,
    best_price_currency   CHAR(3)        NOT NULL,
    reason                VARCHAR(1000),
    awarded_by            VARCHAR(100)   NOT NULL,
    awarded_at            DATETIME(3)    NOT NULL,
    CONSTRAINT purchasing_rfq_award_once UNIQUE (rfq_line_id),
    CONSTRAINT purchasing_rfq_award_quote FOREIGN KEY (quote_id) REFERENCES purchasing_rfq_quote (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_rfq_award_rfq ON purchasing_rfq_award (rfq_id);

CREATE TABLE purchasing_rfq_document (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    rfq_id       BIGINT       NOT NULL,
    vendor_id    BIGINT       NOT NULL,
    file_name    VARCHAR(100) NOT NULL,
    content      LONGBLOB     NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    CONSTRAINT purchasing_rfq_document_once UNIQUE (rfq_id, vendor_id),
    CONSTRAINT purchasing_rfq_document_parent FOREIGN KEY (rfq_id) REFERENCES purchasing_rfq (id)
) CHARACTER SET utf8mb4;

-- What vendors ask us to pay, and what they credit. number_key frees the number again (null) when the document is rejected or cancelled.
CREATE TABLE payables_vendor_invoice (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    company_code           VARCHAR(16)    NOT NULL,
    kind                   VARCHAR(16)    NOT NULL,
    number                 VARCHAR(40)    NOT NULL,
    number_key             VARCHAR(40),
    invoice_year           INT            NOT NULL,
    vendor_id              BIGINT         NOT NULL,
    vendor_name            VARCHAR(255)   NOT NULL,
    status                 VARCHAR(24)    NOT NULL,
    invoice_date           DATE           NOT NULL,
    due_date               DATE           NOT NULL,
    discount_date          DATE,
    discount_percent       DECIMAL(5, 2),
    net_amount             DECIMAL(19, 4) NOT NULL,
    net_currency           CHAR(3)        NOT NULL,
    tax_amount             DECIMAL(19, 4) NOT NULL,
    tax_currency           CHAR(3)        NOT NULL,
    total_amount           DECIMAL(19, 4) NOT NULL,
    total_currency         CHAR(3)        NOT NULL,
    company_total_amount   DECIMAL(19, 4) NOT NULL,
    company_total_currency CHAR(3)        NOT NULL,
    exchange_rate          DECIMAL(19, 8) NOT NULL,
    settled_amount         DECIMAL(19, 4) NOT NULL,
    settled_currency       CHAR(3)        NOT NULL,
    credited_invoice_id    BIGINT,
    look_alike_id          BIGINT,
    note                   VARCHAR(1000),
    entered_by             VARCHAR(100)   NOT NULL,
    entered_at             DATETIME(3)    NOT NULL,
    registered_by          VARCHAR(100),
    registered_at          DATETIME(3),
    posted_on              DATE,
    hold_reason            VARCHAR(32),
    hold_comment           VARCHAR(1000),
    held_by                VARCHAR(100),
    held_at                DATETIME(3),
    released_by            VARCHAR(100),
    closing_reason         VARCHAR(1000),
    closed_by              VARCHAR(100),
    search_text            VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version                INT            NOT NULL,
    CONSTRAINT payables_vendor_invoice_number UNIQUE (company_code, vendor_id, number_key, invoice_year),
    CONSTRAINT payables_vendor_invoice_vendor FOREIGN KEY (vendor_id) REFERENCES masterdata_vendor (id)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_vendor_invoice_status ON payables_vendor_invoice (company_code, status, invoice_date);
CREATE INDEX payables_vendor_invoice_due ON payables_vendor_invoice (company_code, status, due_date);
CREATE INDEX payables_vendor_invoice_look_alike ON payables_vendor_invoice (vendor_id, total_amount, invoice_date);
CREATE INDEX payables_vendor_invoice_credited ON payables_vendor_invoice (credited_invoice_id);

CREATE TABLE payables_vendor_invoice_line (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    invoice_id          BIGINT         NOT NULL,
    line_number         INT            NOT NULL,
    kind                VARCHAR(16)    NOT NULL,
    description         VARCHAR(255)   NOT NULL,
    order_id            BIGINT,
    order_number        VARCHAR(24),
    order_line_id       BIGINT,
    product_id          BIGINT,
    category_code       VARCHAR(64),
    quantity_value      DECIMAL(19, 6) NOT NULL,
    quantity_unit       VARCHAR(16)    NOT NULL,
    unit_price_amount   DECIMAL(19, 6) NOT NULL,
    unit_price_currency CHAR(3)        NOT NULL,
    tax_percent         DECIMAL(5, 2)  NOT NULL,
    net_amount          DECIMAL(19, 4) NOT NULL,
    net_currency        CHAR(3)        NOT NULL,
    tax_amount          DECIMAL(19, 4) NOT NULL,
    tax_currency        CHAR(3)        NOT NULL,
    credited_line_id    BIGINT,
    credit_reason       VARCHAR(24),
    match_result        VARCHAR(24),
    match_reasons       VARCHAR(120),
    version             INT            NOT NULL,
    CONSTRAINT payables_vendor_invoice_line_parent FOREIGN KEY (invoice_id) REFERENCES payables_vendor_invoice (id)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_vendor_invoice_line_order ON payables_vendor_invoice_line (order_line_id);
CREATE INDEX payables_vendor_invoice_line_credited ON payables_vendor_invoice_line (credited_line_id);

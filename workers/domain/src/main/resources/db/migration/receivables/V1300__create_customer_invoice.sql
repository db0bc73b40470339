-- What customers owe, and what is credited to them. A draft has neither number nor date; number and postings come together.
CREATE TABLE receivables_customer_invoice (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    company_code           VARCHAR(16)    NOT NULL,
    kind                   VARCHAR(16)    NOT NULL,
    number                 VARCHAR(24),
    request_number         VARCHAR(24),
    status                 VARCHAR(16)    NOT NULL,
    customer_id            BIGINT         NOT NULL,
    customer_name          VARCHAR(160)   NOT NULL,
    customer_reference     VARCHAR(80),
    invoice_date           DATE,
    due_date               DATE,
    discount_date          DATE,
    discount_percent       DECIMAL(4, 2),
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
    note                   VARCHAR(1000),
    reason                 VARCHAR(1000),
    entered_by             VARCHAR(100)   NOT NULL,
    entered_at             DATETIME(3)    NOT NULL,
    posted_by              VARCHAR(100),
    posted_on              DATE,
    closed_by              VARCHAR(100),
    closing_reason         VARCHAR(1000),
    dispute_reason         VARCHAR(500),
    disputed_by            VARCHAR(100),
    mail_due               BOOLEAN        NOT NULL,
    mailed_at              DATETIME(3),
    search_text            VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version                INT            NOT NULL,
    CONSTRAINT receivables_customer_invoice_number UNIQUE (company_code, number),
    CONSTRAINT receivables_customer_invoice_customer FOREIGN KEY (customer_id) REFERENCES masterdata_customer (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_customer_invoice_date ON receivables_customer_invoice (company_code, invoice_date);
CREATE INDEX receivables_customer_invoice_status ON receivables_customer_invoice (company_code, status, due_date);
CREATE INDEX receivables_customer_invoice_open ON receivables_customer_invoice (customer_id, status, due_date);
CREATE INDEX receivables_customer_invoice_credited ON receivables_customer_invoice (credited_invoice_id);
CREATE INDEX receivables_customer_invoice_mail ON receivables_customer_invoice (mail_due, id);

CREATE TABLE receivables_customer_invoice_line (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    invoice_id          BIGINT         NOT NULL,
    line_number         INT            NOT NULL,
    description         VARCHAR(255)   NOT NULL,
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
    credit_reason       VARCHAR(16),
    version             INT            NOT NULL,
    CONSTRAINT receivables_customer_invoice_line_parent FOREIGN KEY (invoice_id) REFERENCES receivables_customer_invoice (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_customer_invoice_line_credited ON receivables_customer_invoice_line (credited_line_id);

-- As it went to the customer: printed once.
CREATE TABLE receivables_document (
    invoice_id BIGINT       NOT NULL PRIMARY KEY,
    file_name  VARCHAR(100) NOT NULL,
    pdf        LONGBLOB     NOT NULL,
    printed_at DATETIME(3)  NOT NULL,
    CONSTRAINT receivables_document_parent FOREIGN KEY (invoice_id) REFERENCES receivables_customer_invoice (id)
) CHARACTER SET utf8mb4;

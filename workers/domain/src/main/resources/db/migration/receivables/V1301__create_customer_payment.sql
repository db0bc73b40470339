-- Money that came from customers. What is not allocated stays as their credit. request_key is the sender's, so that no receipt is booked twice.
CREATE TABLE receivables_customer_payment (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    company_code           VARCHAR(16)    NOT NULL,
    request_key            VARCHAR(64)    NOT NULL,
    number                 VARCHAR(24)    NOT NULL,
    status                 VARCHAR(16)    NOT NULL,
    customer_id            BIGINT         NOT NULL,
    customer_name          VARCHAR(160)   NOT NULL,
    amount_amount          DECIMAL(19, 4) NOT NULL,
    amount_currency        CHAR(3)        NOT NULL,
    company_amount_amount   DECIMAL(19, 4) NOT NULL,
    company_amount_currency CHAR(3)        NOT NULL,
    allocated_amount       DECIMAL(19, 4) NOT NULL,
    allocated_currency     CHAR(3)        NOT NULL,
    received_on            DATE           NOT NULL,
    bank_reference         VARCHAR(140),
    note                   VARCHAR(500),
    entry_id               BIGINT         NOT NULL,
    booked_by              VARCHAR(100)   NOT NULL,
    booked_at              DATETIME(3)    NOT NULL,
    reversal_reason        VARCHAR(1000),
    reversed_by            VARCHAR(100),
    reversed_at            DATETIME(3),
    search_text            VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version                INT            NOT NULL,
    CONSTRAINT receivables_customer_payment_number UNIQUE (company_code, number),
    CONSTRAINT receivables_customer_payment_key UNIQUE (company_code, request_key),
    CONSTRAINT receivables_customer_payment_customer FOREIGN KEY (customer_id) REFERENCES masterdata_customer (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_customer_payment_date ON receivables_customer_payment (company_code, received_on);
CREATE INDEX receivables_customer_payment_status ON receivables_customer_payment (company_code, status, received_on);
CREATE INDEX receivables_customer_payment_open ON receivables_customer_payment (customer_id, status);

-- Which part of a payment or a credit note settles which part of an invoice; the company amount is what left the account of receivables.
CREATE TABLE receivables_allocation (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    company_code            VARCHAR(16)    NOT NULL,
    source_kind             VARCHAR(16)    NOT NULL,
    source_id               BIGINT         NOT NULL,
    source_number           VARCHAR(24)    NOT NULL,
    invoice_id              BIGINT         NOT NULL,
    invoice_number          VARCHAR(24)    NOT NULL,
    customer_id             BIGINT         NOT NULL,
    allocated_on            DATE           NOT NULL,
    amount_amount           DECIMAL(19, 4) NOT NULL,
    amount_currency         CHAR(3)        NOT NULL,
    discount_amount         DECIMAL(19, 4) NOT NULL,
    discount_currency       CHAR(3)        NOT NULL,
    company_amount_amount   DECIMAL(19, 4) NOT NULL,
    company_amount_currency CHAR(3)        NOT NULL,
    entry_id                BIGINT         NOT NULL,
    allocated_by            VARCHAR(100)   NOT NULL,
    allocated_at            DATETIME(3)    NOT NULL,
    undone_by               VARCHAR(100),
    undone_at               DATETIME(3),
    version                 INT            NOT NULL,
    CONSTRAINT receivables_allocation_invoice FOREIGN KEY (invoice_id) REFERENCES receivables_customer_invoice (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_allocation_source ON receivables_allocation (source_id);
CREATE INDEX receivables_allocation_customer ON receivables_allocation (customer_id, allocated_at);

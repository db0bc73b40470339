CREATE TABLE payables_payment_proposal (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    company_code           VARCHAR(16)    NOT NULL,
    number                 VARCHAR(24)    NOT NULL,
    status                 VARCHAR(16)    NOT NULL,
    due_until              DATE           NOT NULL,
    pay_on                 DATE           NOT NULL,
    company_total_amount   DECIMAL(19, 4) NOT NULL,
    company_total_currency CHAR(3)        NOT NULL,
    proposed_by            VARCHAR(100)   NOT NULL,
    proposed_at            DATETIME(3)    NOT NULL,
    booked_on              DATE,
    closing_reason         VARCHAR(1000),
    version                INT            NOT NULL,
    CONSTRAINT payables_payment_proposal_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_payment_proposal_status ON payables_payment_proposal (company_code, status, proposed_at);

-- live_document is the document while the proposal may pay it, so that no two proposals pay the same one.
CREATE TABLE payables_payment_item (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    proposal_id             BIGINT         NOT NULL,
    kind                    VARCHAR(16)    NOT NULL,
    document_id             BIGINT         NOT NULL,
    document_number         VARCHAR(40)    NOT NULL,
    live_document           BIGINT,
    vendor_id               BIGINT         NOT NULL,
    vendor_name             VARCHAR(255)   NOT NULL,
    due_date                DATE           NOT NULL,
    open_amount             DECIMAL(19, 4) NOT NULL,
    open_currency           CHAR(3)        NOT NULL,
    discount_amount         DECIMAL(19, 4) NOT NULL,
    discount_currency       CHAR(3)        NOT NULL,
    payment_amount          DECIMAL(19, 4) NOT NULL,
    payment_currency        CHAR(3)        NOT NULL,
    company_amount_amount   DECIMAL(19, 4) NOT NULL,
    company_amount_currency CHAR(3)        NOT NULL,
    exclusion               VARCHAR(24),
    bank_account_id         BIGINT,
    bank_data_changed       BOOLEAN        NOT NULL,
    version                 INT            NOT NULL,
    CONSTRAINT payables_payment_item_live UNIQUE (live_document),
    CONSTRAINT payables_payment_item_parent FOREIGN KEY (proposal_id) REFERENCES payables_payment_proposal (id)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_payment_item_document ON payables_payment_item (document_id);

CREATE TABLE payables_payment_file (
    proposal_id BIGINT       NOT NULL PRIMARY KEY,
    file_name   VARCHAR(100) NOT NULL,
    content     LONGBLOB     NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    created_at  DATETIME(3)  NOT NULL,
    CONSTRAINT payables_payment_file_parent FOREIGN KEY (proposal_id) REFERENCES payables_payment_proposal (id)
) CHARACTER SET utf8mb4;

-- What was paid before a bill came, and is cleared against bills.
CREATE TABLE payables_vendor_advance (
    id               BIGINT         NOT NULL PRIMARY KEY,
    company_code     VARCHAR(16)    NOT NULL,
    number           VARCHAR(24)    NOT NULL,
    vendor_id        BIGINT         NOT NULL,
    vendor_name      VARCHAR(255)   NOT NULL,
    order_number     VARCHAR(24),
    status           VARCHAR(16)    NOT NULL,
    amount_amount    DECIMAL(19, 4) NOT NULL,
    amount_currency  CHAR(3)        NOT NULL,
    cleared_amount   DECIMAL(19, 4) NOT NULL,
    cleared_currency CHAR(3)        NOT NULL,
    pay_on           DATE           NOT NULL,
    note             VARCHAR(500),
    requested_by     VARCHAR(100)   NOT NULL,
    requested_at     DATETIME(3)    NOT NULL,
    version          INT            NOT NULL,
    CONSTRAINT payables_vendor_advance_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_vendor_advance_status ON payables_vendor_advance (company_code, status, pay_on);

-- How an invoice or a note was settled, bit by bit; the company amount is what left the account of payables.
CREATE TABLE payables_settlement (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    company_code            VARCHAR(16)    NOT NULL,
    invoice_id              BIGINT         NOT NULL,
    kind                    VARCHAR(16)    NOT NULL,
    source_number           VARCHAR(40)    NOT NULL,
    settled_on              DATE           NOT NULL,
    amount_amount           DECIMAL(19, 4) NOT NULL,
    amount_currency         CHAR(3)        NOT NULL,
    discount_amount         DECIMAL(19, 4) NOT NULL,
    discount_currency       CHAR(3)        NOT NULL,
    company_amount_amount   DECIMAL(19, 4) NOT NULL,
    company_amount_currency CHAR(3)        NOT NULL,
    entry_id                BIGINT         NOT NULL,
    CONSTRAINT payables_settlement_invoice FOREIGN KEY (invoice_id) REFERENCES payables_vendor_invoice (id)
) CHARACTER SET utf8mb4;

-- Receipt lines that nobody has billed for too long; live_receipt_line is the line while the case is open, so that each has one case at a time.
CREATE TABLE payables_unbilled_receipt (
    id                BIGINT         NOT NULL PRIMARY KEY,
    company_code      VARCHAR(16)    NOT NULL,
    receipt_line_id   BIGINT         NOT NULL,
    live_receipt_line BIGINT,
    receipt_number    VARCHAR(24)    NOT NULL,
    received_on       DATE           NOT NULL,
    order_id          BIGINT         NOT NULL,
    order_number      VARCHAR(24)    NOT NULL,
    vendor_id         BIGINT         NOT NULL,
    product_name      VARCHAR(255)   NOT NULL,
    accrued_amount    DECIMAL(19, 4) NOT NULL,
    accrued_currency  CHAR(3)        NOT NULL,
    opened_at         DATETIME(3)    NOT NULL,
    reviewed_by       VARCHAR(100),
    bill_requested_at DATETIME(3),
    outcome           VARCHAR(16),
    closed_at         DATETIME(3),
    version           INT            NOT NULL,
    CONSTRAINT payables_unbilled_receipt_live UNIQUE (live_receipt_line)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_unbilled_receipt_company ON payables_unbilled_receipt (company_code, outcome, opened_at);

-- Open items of a role, and ageing, as of any date.
CREATE INDEX ix_line_role_reference ON ledger_line (company_code, role, reference, entry_date, amount_amount);

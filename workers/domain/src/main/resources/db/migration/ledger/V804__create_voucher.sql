-- Entries that people make by hand: they are approved before they are in the books.
CREATE TABLE ledger_voucher (
    id                BIGINT         NOT NULL PRIMARY KEY,
    company_code      VARCHAR(16)    NOT NULL,
    number            VARCHAR(24)    NOT NULL,
    status            VARCHAR(16)    NOT NULL,
    template          BOOLEAN        NOT NULL,
    entry_date        DATE           NOT NULL,
    description       VARCHAR(160)   NOT NULL,
    total_amount      DECIMAL(19, 4) NOT NULL,
    total_currency    CHAR(3)        NOT NULL,
    reversed_entry_id BIGINT,
    ledger_entry_id   BIGINT,
    return_comment    VARCHAR(4000),
    created_by        VARCHAR(100)   NOT NULL,
    created_at        DATETIME(3)    NOT NULL,
    submitted_by      VARCHAR(100),
    submitted_at      DATETIME(3),
    version           INT            NOT NULL,
    UNIQUE KEY uk_voucher (company_code, number),
    UNIQUE KEY uk_voucher_reversal (reversed_entry_id),
    KEY ix_voucher_date (company_code, entry_date, number),
    KEY ix_voucher_status (company_code, status, entry_date),
    CONSTRAINT fk_voucher_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE ledger_voucher_line (
    voucher_id             BIGINT         NOT NULL,
    line_number            INT            NOT NULL,
    lines_account_id       BIGINT         NOT NULL,
    lines_amount_amount    DECIMAL(19, 4) NOT NULL,
    lines_amount_currency  CHAR(3)        NOT NULL,
    lines_description      VARCHAR(160),
    lines_cost_centre_code VARCHAR(32),
    PRIMARY KEY (voucher_id, line_number),
    CONSTRAINT fk_line_voucher FOREIGN KEY (voucher_id) REFERENCES ledger_voucher (id),
    CONSTRAINT fk_voucher_line_account FOREIGN KEY (lines_account_id) REFERENCES ledger_account (id)
) CHARACTER SET utf8mb4;

-- What a line says for itself, where it was entered by hand.
ALTER TABLE ledger_line ADD COLUMN description VARCHAR(160), ADD COLUMN cost_centre_code VARCHAR(32);

-- What was looked at when a month was closed, and why what was open then could stay open.
CREATE TABLE ledger_period_check (
    id           BIGINT       NOT NULL PRIMARY KEY,
    period_id    BIGINT       NOT NULL,
    company_code VARCHAR(16)  NOT NULL,
    kind         VARCHAR(40)  NOT NULL,
    what         VARCHAR(160) NOT NULL,
    open_count   BIGINT       NOT NULL,
    reason       VARCHAR(500),
    closed_by    VARCHAR(100) NOT NULL,
    closed_at    DATETIME(3)  NOT NULL,
    KEY ix_period_check (period_id, closed_at, id),
    CONSTRAINT fk_check_period FOREIGN KEY (period_id) REFERENCES ledger_period (id)
) CHARACTER SET utf8mb4;

ALTER TABLE ledger_period ADD COLUMN reopen_reason VARCHAR(500);

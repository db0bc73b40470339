CREATE TABLE ledger_account (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    code         VARCHAR(16)  NOT NULL,
    name         VARCHAR(120) NOT NULL,
    type         VARCHAR(16)  NOT NULL,
    active       BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    UNIQUE KEY uk_account (company_code, code),
    KEY ix_account_name (company_code, name),
    CONSTRAINT fk_account_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE ledger_account_rule (
    id            BIGINT      NOT NULL PRIMARY KEY,
    company_code  VARCHAR(16) NOT NULL,
    category_code VARCHAR(32) NOT NULL DEFAULT '',
    role          VARCHAR(32) NOT NULL,
    account_id    BIGINT      NOT NULL,
    version       INT         NOT NULL,
    UNIQUE KEY uk_account_rule (company_code, role, category_code),
    KEY ix_account_rule_account (account_id),
    CONSTRAINT fk_account_rule_account FOREIGN KEY (account_id) REFERENCES ledger_account (id)
) CHARACTER SET utf8mb4;

CREATE TABLE ledger_period (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    start_date   DATE         NOT NULL,
    end_date     DATE         NOT NULL,
    status       VARCHAR(8)   NOT NULL,
    changed_by   VARCHAR(100),
    changed_at   DATETIME(3),
    version      INT          NOT NULL,
    UNIQUE KEY uk_period (company_code, start_date),
    KEY ix_period_end (company_code, end_date),
    CONSTRAINT fk_period_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

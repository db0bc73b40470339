-- live_customer is the customer while the case is open, so that each has one case at a time.
CREATE TABLE receivables_dunning_case (
    id                BIGINT         NOT NULL PRIMARY KEY,
    company_code      VARCHAR(16)    NOT NULL,
    number            VARCHAR(24)    NOT NULL,
    customer_id       BIGINT         NOT NULL,
    customer_name     VARCHAR(160)   NOT NULL,
    live_customer     BIGINT,
    dunning_level     INT            NOT NULL,
    overdue_amount    DECIMAL(19, 4) NOT NULL,
    overdue_currency  CHAR(3)        NOT NULL,
    days_overdue      INT            NOT NULL,
    letter_on         DATE,
    next_look_on      DATE,
    paused_until      DATE,
    plan_from         DATETIME(3),
    plan_first_on     DATE,
    plan_instalments  INT,
    plan_rate_amount   DECIMAL(19, 4),
    plan_rate_currency CHAR(3),
    decided_by        VARCHAR(100),
    decision_note     VARCHAR(1000),
    opened_at         DATETIME(3)    NOT NULL,
    outcome           VARCHAR(16),
    closed_at         DATETIME(3),
    version           INT            NOT NULL,
    CONSTRAINT receivables_dunning_case_number UNIQUE (company_code, number),
    CONSTRAINT receivables_dunning_case_live UNIQUE (live_customer),
    CONSTRAINT receivables_dunning_case_customer FOREIGN KEY (customer_id) REFERENCES masterdata_customer (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_dunning_case_company ON receivables_dunning_case (company_code, outcome, opened_at);
CREATE INDEX receivables_dunning_case_level ON receivables_dunning_case (company_code, dunning_level, opened_at);

CREATE TABLE receivables_dunning_letter (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)    NOT NULL,
    case_id        BIGINT         NOT NULL,
    dunning_level  INT            NOT NULL,
    sent_on        DATE           NOT NULL,
    recipient      VARCHAR(160),
    total_amount   DECIMAL(19, 4) NOT NULL,
    total_currency CHAR(3)        NOT NULL,
    file_name      VARCHAR(100)   NOT NULL,
    pdf            LONGBLOB       NOT NULL,
    CONSTRAINT receivables_dunning_letter_parent FOREIGN KEY (case_id) REFERENCES receivables_dunning_case (id)
) CHARACTER SET utf8mb4;

CREATE INDEX receivables_dunning_letter_case ON receivables_dunning_letter (case_id, id);

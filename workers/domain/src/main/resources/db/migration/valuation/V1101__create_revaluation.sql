-- What was added to the cost of a receipt line, and how it was divided between what is still here and what is gone. Written once.
CREATE TABLE valuation_revaluation (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    company_code        VARCHAR(16)    NOT NULL,
    revaluation_key     VARCHAR(120)   NOT NULL,
    receipt_line_id     BIGINT         NOT NULL,
    difference_amount   DECIMAL(19, 4) NOT NULL,
    on_hand_amount      DECIMAL(19, 4) NOT NULL,
    gone_amount         DECIMAL(19, 4) NOT NULL,
    difference_currency CHAR(3)        NOT NULL,
    UNIQUE KEY uk_revaluation (company_code, revaluation_key, receipt_line_id),
    KEY ix_revaluation_line (receipt_line_id)
) CHARACTER SET utf8mb4;

CREATE TABLE valuation_landed_cost (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    number       VARCHAR(24)  NOT NULL,
    status       VARCHAR(8)   NOT NULL,
    cost_date    DATE         NOT NULL,
    description  VARCHAR(160) NOT NULL,
    vendor_id    BIGINT,
    total_amount DECIMAL(19, 4) NOT NULL,
    total_currency CHAR(3)    NOT NULL,
    created_by   VARCHAR(100) NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    posted_by    VARCHAR(100),
    posted_at    DATETIME(3),
    version      INT          NOT NULL,
    UNIQUE KEY uk_landed_cost (company_code, number),
    KEY ix_landed_cost_date (company_code, cost_date, number),
    KEY ix_landed_cost_status (company_code, status, cost_date),
    CONSTRAINT fk_landed_cost_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE valuation_landed_cost_charge (
    landed_cost_id          BIGINT         NOT NULL,
    line_number             INT            NOT NULL,
    charges_kind            VARCHAR(16)    NOT NULL,
    charges_basis           VARCHAR(16)    NOT NULL,
    charges_amount_amount   DECIMAL(19, 4) NOT NULL,
    charges_amount_currency CHAR(3)        NOT NULL,
    PRIMARY KEY (landed_cost_id, line_number),
    CONSTRAINT fk_charge_landed_cost FOREIGN KEY (landed_cost_id) REFERENCES valuation_landed_cost (id)
) CHARACTER SET utf8mb4;

CREATE TABLE valuation_landed_cost_receipt (
    landed_cost_id BIGINT NOT NULL,
    line_number    INT    NOT NULL,
    receipt_id     BIGINT NOT NULL,
    PRIMARY KEY (landed_cost_id, line_number),
    KEY ix_landed_cost_receipt (receipt_id),
    CONSTRAINT fk_receipt_landed_cost FOREIGN KEY (landed_cost_id) REFERENCES valuation_landed_cost (id)
) CHARACTER SET utf8mb4;

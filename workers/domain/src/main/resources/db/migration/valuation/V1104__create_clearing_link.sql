-- Which bill of a carrier or of customs pays for which landed cost. The entry takes the amount out of both open items.
CREATE TABLE valuation_clearing_link (
    id              BIGINT         NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)    NOT NULL,
    bill_reference  VARCHAR(80)    NOT NULL,
    cost_reference  VARCHAR(80)    NOT NULL,
    amount_amount   DECIMAL(19, 4) NOT NULL,
    amount_currency CHAR(3)        NOT NULL,
    ledger_entry_id BIGINT         NOT NULL,
    linked_by       VARCHAR(100)   NOT NULL,
    linked_at       DATETIME(3)    NOT NULL,
    undone_by       VARCHAR(100),
    undone_at       DATETIME(3),
    version         INT            NOT NULL,
    KEY ix_clearing_link_cost (company_code, cost_reference),
    KEY ix_clearing_link_bill (company_code, bill_reference),
    KEY ix_clearing_link_date (company_code, linked_at),
    CONSTRAINT fk_clearing_link_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

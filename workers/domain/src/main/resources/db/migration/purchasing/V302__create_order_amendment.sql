CREATE TABLE purchasing_order_amendment (
    id                         BIGINT         NOT NULL PRIMARY KEY,
    order_id                   BIGINT         NOT NULL,
    company_code               VARCHAR(16)    NOT NULL,
    status                     VARCHAR(24)    NOT NULL,
    reason                     VARCHAR(1000)  NOT NULL,
    base_revision              INT            NOT NULL,
    proposed_by                VARCHAR(100)   NOT NULL,
    proposed_at                DATETIME(3)    NOT NULL,
    decided_at                 DATETIME(3),
    old_total_amount           DECIMAL(19, 4) NOT NULL,
    old_total_currency         CHAR(3)        NOT NULL,
    new_total_amount           DECIMAL(19, 4) NOT NULL,
    new_total_currency         CHAR(3)        NOT NULL,
    new_company_total_amount   DECIMAL(19, 4) NOT NULL,
    new_company_total_currency CHAR(3)        NOT NULL,
    version                    INT            NOT NULL,
    CONSTRAINT purchasing_order_amendment_parent FOREIGN KEY (order_id) REFERENCES purchasing_order (id)
) CHARACTER SET utf8mb4;

CREATE TABLE purchasing_order_amendment_line (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    amendment_id        BIGINT         NOT NULL,
    order_line_id       BIGINT         NOT NULL,
    quantity_value      DECIMAL(19, 6) NOT NULL,
    quantity_unit       VARCHAR(16)    NOT NULL,
    unit_price_amount   DECIMAL(19, 6) NOT NULL,
    unit_price_currency CHAR(3)        NOT NULL,
    expected_date       DATE,
    version             INT            NOT NULL,
    CONSTRAINT purchasing_order_amendment_line_once UNIQUE (amendment_id, order_line_id),
    CONSTRAINT purchasing_order_amendment_line_parent FOREIGN KEY (amendment_id) REFERENCES purchasing_order_amendment (id)
) CHARACTER SET utf8mb4;

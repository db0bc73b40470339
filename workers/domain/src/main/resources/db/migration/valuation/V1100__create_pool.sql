-- What the stock of a product is worth, by what it is for the company (free, in inspection, blocked, on its way).
CREATE TABLE valuation_pool (
    company_code   VARCHAR(16)    NOT NULL,
    product_id     BIGINT         NOT NULL,
    stock_class    VARCHAR(20)    NOT NULL,
    method         VARCHAR(8)     NOT NULL,
    quantity       DECIMAL(19, 6) NOT NULL,
    value_amount   DECIMAL(19, 4) NOT NULL,
    value_currency CHAR(3)        NOT NULL,
    PRIMARY KEY (company_code, product_id, stock_class),
    KEY ix_pool_class (company_code, stock_class, value_amount),
    CONSTRAINT fk_pool_product FOREIGN KEY (product_id) REFERENCES masterdata_product (id)
) CHARACTER SET utf8mb4;

-- What is left of each arrival: the oldest goes first. Under moving average only its quantity matters.
CREATE TABLE valuation_layer (
    id              BIGINT         NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)    NOT NULL,
    product_id      BIGINT         NOT NULL,
    stock_class     VARCHAR(20)    NOT NULL,
    receipt_line_id BIGINT,
    move_id         BIGINT         NOT NULL,
    received_on     DATE           NOT NULL,
    quantity        DECIMAL(19, 6) NOT NULL,
    value_amount    DECIMAL(19, 4) NOT NULL,
    KEY ix_layer_pool (company_code, product_id, stock_class, received_on, id),
    KEY ix_layer_receipt_line (receipt_line_id),
    KEY ix_layer_age (company_code, received_on)
) CHARACTER SET utf8mb4;

-- Every change of a pool, written once. Their sum up to a day is the stock's value on that day, as the ledger has it.
CREATE TABLE valuation_entry (
    id              BIGINT         NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)    NOT NULL,
    product_id      BIGINT         NOT NULL,
    stock_class     VARCHAR(20)    NOT NULL,
    move_id         BIGINT,
    lot_id          BIGINT,
    contra_role     VARCHAR(32),
    quantity        DECIMAL(19, 6) NOT NULL,
    value_amount    DECIMAL(19, 4) NOT NULL,
    value_currency  CHAR(3)        NOT NULL,
    entry_date      DATE           NOT NULL,
    source_type     VARCHAR(40)    NOT NULL,
    source_id       BIGINT         NOT NULL,
    source_line_id  BIGINT,
    ledger_entry_id BIGINT,
    KEY ix_valuation_date (company_code, entry_date, product_id, stock_class, quantity, value_amount),
    KEY ix_valuation_product (product_id, company_code, entry_date),
    KEY ix_valuation_move (move_id),
    KEY ix_valuation_source (source_type, source_id, source_line_id)
) CHARACTER SET utf8mb4;

-- What each line of a goods receipt brought, and what of it went back to the vendor.
CREATE TABLE valuation_receipt_line (
    receipt_line_id BIGINT         NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)    NOT NULL,
    product_id      BIGINT         NOT NULL,
    receipt_id      BIGINT         NOT NULL,
    receipt_number  VARCHAR(40)    NOT NULL,
    received_on     DATE           NOT NULL,
    quantity        DECIMAL(19, 6) NOT NULL,
    returned        DECIMAL(19, 6) NOT NULL,
    returned_amount DECIMAL(19, 4) NOT NULL,
    value_amount    DECIMAL(19, 4) NOT NULL,
    added_amount    DECIMAL(19, 4) NOT NULL,
    value_currency  CHAR(3)        NOT NULL,
    KEY ix_valued_receipt (company_code, receipt_id),
    KEY ix_valued_receipt_number (company_code, receipt_number),
    KEY ix_valued_receipt_date (company_code, received_on, receipt_line_id)
) CHARACTER SET utf8mb4;

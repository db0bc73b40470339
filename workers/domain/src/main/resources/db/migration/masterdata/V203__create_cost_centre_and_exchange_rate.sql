CREATE TABLE masterdata_cost_centre (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    code         VARCHAR(16)  NOT NULL,
    name         VARCHAR(120) NOT NULL,
    active       BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    UNIQUE KEY uk_cost_centre (company_code, code),
    CONSTRAINT fk_cost_centre_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_budget (
    id              BIGINT         NOT NULL PRIMARY KEY,
    company_code    VARCHAR(16)    NOT NULL,
    cost_centre     VARCHAR(16)    NOT NULL,
    fiscal_year     INT            NOT NULL,
    budget_amount   DECIMAL(19, 4) NOT NULL,
    budget_currency CHAR(3)        NOT NULL,
    version         INT            NOT NULL,
    UNIQUE KEY uk_budget (company_code, cost_centre, fiscal_year),
    CONSTRAINT fk_budget_cost_centre FOREIGN KEY (company_code, cost_centre) REFERENCES masterdata_cost_centre (company_code, code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_exchange_rate (
    id             BIGINT         NOT NULL PRIMARY KEY,
    rate_date      DATE           NOT NULL,
    base_currency  CHAR(3)        NOT NULL,
    quote_currency CHAR(3)        NOT NULL,
    rate           DECIMAL(19, 8) NOT NULL,
    version        INT            NOT NULL,
    UNIQUE KEY uk_exchange_rate (base_currency, quote_currency, rate_date),
    KEY ix_exchange_rate_date (rate_date)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_stock_level (
    company_code   VARCHAR(16)    NOT NULL,
    warehouse_code VARCHAR(16)    NOT NULL,
    product_id     BIGINT         NOT NULL,
    on_hand        DECIMAL(19, 6) NOT NULL,
    reserved       DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (company_code, product_id, warehouse_code),
    CONSTRAINT fk_stock_level_warehouse FOREIGN KEY (warehouse_code) REFERENCES masterdata_warehouse (code),
    CONSTRAINT fk_stock_level_product FOREIGN KEY (product_id) REFERENCES masterdata_product (id)
) CHARACTER SET utf8mb4;

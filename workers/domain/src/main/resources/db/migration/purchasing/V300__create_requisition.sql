CREATE TABLE purchasing_requisition (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    company_code           VARCHAR(16)    NOT NULL,
    number                 VARCHAR(24)    NOT NULL,
    status                 VARCHAR(24)    NOT NULL,
    title                  VARCHAR(200)   NOT NULL,
    requester              VARCHAR(100)   NOT NULL,
    requester_name         VARCHAR(200)   NOT NULL,
    needed_by              DATE,
    cost_centre            VARCHAR(32),
    justification          VARCHAR(2000),
    total_amount           DECIMAL(19, 4) NOT NULL,
    total_currency         CHAR(3)        NOT NULL,
    company_total_amount   DECIMAL(19, 4) NOT NULL,
    company_total_currency CHAR(3)        NOT NULL,
    exchange_rate          DECIMAL(19, 8) NOT NULL,
    revision               INT            NOT NULL,
    created_at             DATETIME(3)    NOT NULL,
    updated_at             DATETIME(3)    NOT NULL,
    submitted_at           DATETIME(3),
    decided_at             DATETIME(3),
    closing_reason         VARCHAR(1000),
    closed_by              VARCHAR(100),
    version                INT            NOT NULL,
    CONSTRAINT purchasing_requisition_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_requisition_requester ON purchasing_requisition (requester, company_code, created_at);
CREATE INDEX purchasing_requisition_status ON purchasing_requisition (company_code, status, created_at);

CREATE TABLE purchasing_requisition_line (
    id                     BIGINT         NOT NULL PRIMARY KEY,
    requisition_id         BIGINT         NOT NULL,
    line_number            INT            NOT NULL,
    product_id             BIGINT         NOT NULL,
    product_sku            VARCHAR(64)    NOT NULL,
    product_name           VARCHAR(255)   NOT NULL,
    category_code          VARCHAR(64),
    quantity_value         DECIMAL(19, 6) NOT NULL,
    quantity_unit          VARCHAR(16)    NOT NULL,
    needed_by              DATE,
    warehouse_code         VARCHAR(16)    NOT NULL,
    suggested_vendor_id    BIGINT,
    suggested_vendor_name  VARCHAR(255),
    unit_price_amount      DECIMAL(19, 6) NOT NULL,
    unit_price_currency    CHAR(3)        NOT NULL,
    exchange_rate          DECIMAL(19, 8) NOT NULL,
    company_value_amount   DECIMAL(19, 4) NOT NULL,
    company_value_currency CHAR(3)        NOT NULL,
    cost_centre            VARCHAR(32),
    note                   VARCHAR(500),
    approved_quantity      DECIMAL(19, 6),
    chosen_vendor_id       BIGINT,
    choice_reason          VARCHAR(500),
    version                INT            NOT NULL,
    CONSTRAINT purchasing_requisition_line_parent FOREIGN KEY (requisition_id) REFERENCES purchasing_requisition (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_requisition_line_order ON purchasing_requisition_line (requisition_id, line_number);
CREATE INDEX purchasing_requisition_line_vendor ON purchasing_requisition_line (suggested_vendor_id);
CREATE INDEX purchasing_requisition_line_cost_centre ON purchasing_requisition_line (cost_centre);

CREATE TABLE purchasing_requisition_revision (
    id             BIGINT       NOT NULL PRIMARY KEY,
    requisition_id BIGINT       NOT NULL,
    company_code   VARCHAR(16)  NOT NULL,
    revision       INT          NOT NULL,
    snapshot       LONGTEXT     NOT NULL,
    recorded_by    VARCHAR(100) NOT NULL,
    recorded_at    DATETIME(3)  NOT NULL,
    CONSTRAINT purchasing_requisition_revision_number UNIQUE (requisition_id, revision),
    CONSTRAINT purchasing_requisition_revision_parent FOREIGN KEY (requisition_id) REFERENCES purchasing_requisition (id)
) CHARACTER SET utf8mb4;

CREATE TABLE purchasing_agreement (
    id                      BIGINT         NOT NULL PRIMARY KEY,
    company_code            VARCHAR(16)    NOT NULL,
    number                  VARCHAR(24)    NOT NULL,
    status                  VARCHAR(16)    NOT NULL,
    title                   VARCHAR(200)   NOT NULL,
    vendor_id               BIGINT         NOT NULL,
    vendor_name             VARCHAR(255)   NOT NULL,
    valid_from              DATE           NOT NULL,
    valid_until             DATE           NOT NULL,
    total_amount            DECIMAL(19, 4) NOT NULL,
    total_currency          CHAR(3)        NOT NULL,
    company_total_amount    DECIMAL(19, 4) NOT NULL,
    company_total_currency  CHAR(3)        NOT NULL,
    release_limit           DECIMAL(19, 4),
    note                    VARCHAR(2000),
    created_by              VARCHAR(100)   NOT NULL,
    changed_by              VARCHAR(100)   NOT NULL,
    created_at              DATETIME(3)    NOT NULL,
    updated_at              DATETIME(3)    NOT NULL,
    activated_at            DATETIME(3),
    closed_at               DATETIME(3),
    closed_by               VARCHAR(100),
    closing_reason          VARCHAR(1000),
    nearly_exhausted_at     DATETIME(3),
    version                 INT            NOT NULL,
    CONSTRAINT purchasing_agreement_number UNIQUE (company_code, number)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_agreement_status ON purchasing_agreement (company_code, status, valid_until);
CREATE INDEX purchasing_agreement_vendor ON purchasing_agreement (vendor_id, status);
CREATE INDEX purchasing_agreement_created ON purchasing_agreement (company_code, created_at);

-- A line is limited by quantity, by amount or by both; what was released is kept beside the limits and can be summed up from the releases.
CREATE TABLE purchasing_agreement_line (
    id                  BIGINT         NOT NULL PRIMARY KEY,
    agreement_id        BIGINT         NOT NULL,
    line_number         INT            NOT NULL,
    product_id          BIGINT         NOT NULL,
    product_sku         VARCHAR(64)    NOT NULL,
    product_name        VARCHAR(255)   NOT NULL,
    category_code       VARCHAR(64),
    unit                VARCHAR(16)    NOT NULL,
    unit_price_amount   DECIMAL(19, 6) NOT NULL,
    unit_price_currency CHAR(3)        NOT NULL,
    max_quantity        DECIMAL(19, 6),
    max_amount          DECIMAL(19, 4),
    lead_time_days      INT,
    released_quantity   DECIMAL(19, 6) NOT NULL,
    released_amount     DECIMAL(19, 4) NOT NULL,
    vendor_price_id     BIGINT,
    version             INT            NOT NULL,
    CONSTRAINT purchasing_agreement_line_parent FOREIGN KEY (agreement_id) REFERENCES purchasing_agreement (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_agreement_line_order ON purchasing_agreement_line (agreement_id, line_number);
CREATE INDEX purchasing_agreement_line_product ON purchasing_agreement_line (product_id);

-- What orders have called off, append-only: what is given back stands here with a minus.
CREATE TABLE purchasing_agreement_release (
    id                BIGINT         NOT NULL PRIMARY KEY,
    company_code      VARCHAR(16)    NOT NULL,
    agreement_id      BIGINT         NOT NULL,
    agreement_line_id BIGINT         NOT NULL,
    order_id          BIGINT         NOT NULL,
    order_line_id     BIGINT         NOT NULL,
    reason            VARCHAR(16)    NOT NULL,
    quantity          DECIMAL(19, 6) NOT NULL,
    amount            DECIMAL(19, 4) NOT NULL,
    released_at       DATETIME(3)    NOT NULL,
    CONSTRAINT purchasing_agreement_release_line FOREIGN KEY (agreement_line_id) REFERENCES purchasing_agreement_line (id),
    CONSTRAINT purchasing_agreement_release_order FOREIGN KEY (order_id) REFERENCES purchasing_order (id)
) CHARACTER SET utf8mb4;

CREATE INDEX purchasing_agreement_release_agreement ON purchasing_agreement_release (agreement_id, released_at);
CREATE INDEX purchasing_agreement_release_order_line ON purchasing_agreement_release (order_id, order_line_id);

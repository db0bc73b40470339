-- Goods of a receipt on their way from the dock into a bin: one row per lot and place, done when somebody confirms the bin.
CREATE TABLE receiving_putaway (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)  NOT NULL,
    receipt_id     BIGINT       NOT NULL,
    inspection_id  BIGINT,
    business_key   VARCHAR(24)  NOT NULL,
    warehouse_code VARCHAR(16)  NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    created_at     DATETIME(3)  NOT NULL,
    done_by        VARCHAR(100),
    done_at        DATETIME(3),
    version        INT          NOT NULL
) CHARACTER SET utf8mb4;

CREATE INDEX receiving_putaway_status ON receiving_putaway (company_code, status, created_at);
CREATE INDEX receiving_putaway_receipt ON receiving_putaway (receipt_id);

CREATE TABLE receiving_putaway_line (
    id               BIGINT         NOT NULL PRIMARY KEY,
    putaway_id       BIGINT         NOT NULL,
    line_number      INT            NOT NULL,
    receipt_line_id  BIGINT         NOT NULL,
    product_id       BIGINT         NOT NULL,
    product_sku      VARCHAR(64)    NOT NULL,
    product_name     VARCHAR(255)   NOT NULL,
    lot_id           BIGINT,
    lot_number       VARCHAR(64),
    quantity_value   DECIMAL(19, 6) NOT NULL,
    quantity_unit    VARCHAR(16)    NOT NULL,
    from_location_id BIGINT         NOT NULL,
    suggested_id     BIGINT,
    suggested_why    VARCHAR(200),
    to_location_id   BIGINT,
    override_reason  VARCHAR(500),
    move_id          BIGINT,
    confirmed_by     VARCHAR(100),
    confirmed_at     DATETIME(3),
    version          INT            NOT NULL,
    CONSTRAINT receiving_putaway_line_number UNIQUE (putaway_id, line_number),
    CONSTRAINT receiving_putaway_line_parent FOREIGN KEY (putaway_id) REFERENCES receiving_putaway (id)
) CHARACTER SET utf8mb4;

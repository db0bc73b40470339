CREATE TABLE inventory_count (
    id                BIGINT       NOT NULL PRIMARY KEY,
    company_code      VARCHAR(16)  NOT NULL,
    number            VARCHAR(24)  NOT NULL,
    warehouse_code    VARCHAR(16)  NOT NULL,
    location_id       BIGINT       NOT NULL,
    open_location_id  BIGINT,
    kind              VARCHAR(24)  NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    attempt           INT          NOT NULL,
    task_key          BIGINT,
    assessed_task_key BIGINT,
    counted_by        VARCHAR(100),
    recounted_by      VARCHAR(100),
    variance_amount   DECIMAL(19, 4),
    variance_currency CHAR(3),
    closing_reason    VARCHAR(1000),
    planned_by        VARCHAR(100) NOT NULL,
    planned_at        DATETIME(3)  NOT NULL,
    opened_at         DATETIME(3),
    closed_at         DATETIME(3),
    version           INT          NOT NULL,
    UNIQUE KEY uk_count_number (company_code, number),
    UNIQUE KEY uk_count_open (open_location_id),
    KEY ix_count_status (company_code, status, planned_at),
    KEY ix_count_location (location_id, closed_at),
    CONSTRAINT fk_count_location FOREIGN KEY (location_id) REFERENCES masterdata_location (id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_count_line (
    id             BIGINT         NOT NULL PRIMARY KEY,
    count_id       BIGINT         NOT NULL,
    product_id     BIGINT         NOT NULL,
    lot_id         BIGINT,
    owner_id       BIGINT,
    unit           VARCHAR(8)     NOT NULL,
    book           DECIMAL(19, 6) NOT NULL,
    first_counted  DECIMAL(19, 6),
    second_counted DECIMAL(19, 6),
    version        INT            NOT NULL,
    KEY ix_count_line (count_id),
    KEY ix_count_line_product (product_id),
    CONSTRAINT fk_count_line_count FOREIGN KEY (count_id) REFERENCES inventory_count (id)
) CHARACTER SET utf8mb4;

-- How much a count may differ from the book: of a bin, or of a whole warehouse when it names none.
CREATE TABLE inventory_count_limit (
    id             BIGINT        NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)   NOT NULL,
    warehouse_code VARCHAR(16)   NOT NULL,
    location_id    BIGINT,
    percent        DECIMAL(9, 4) NOT NULL,
    version        INT           NOT NULL,
    KEY ix_count_limit (warehouse_code, location_id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_abc_class (
    warehouse_code    VARCHAR(16)    NOT NULL,
    product_id        BIGINT         NOT NULL,
    company_code      VARCHAR(16)    NOT NULL,
    class             CHAR(1)        NOT NULL,
    consumption_value DECIMAL(19, 4) NOT NULL,
    computed_at       DATETIME(3)    NOT NULL,
    PRIMARY KEY (warehouse_code, product_id)
) CHARACTER SET utf8mb4;

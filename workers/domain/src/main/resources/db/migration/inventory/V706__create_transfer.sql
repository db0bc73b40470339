CREATE TABLE inventory_transfer (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)  NOT NULL,
    number         VARCHAR(24)  NOT NULL,
    from_warehouse VARCHAR(16)  NOT NULL,
    to_warehouse   VARCHAR(16)  NOT NULL,
    to_location_id BIGINT       NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    sent_at        DATETIME(3)  NOT NULL,
    sent_by        VARCHAR(100) NOT NULL,
    received_at    DATETIME(3),
    received_by    VARCHAR(100),
    count_id       BIGINT,
    version        INT          NOT NULL,
    UNIQUE KEY uk_transfer_number (company_code, number),
    KEY ix_transfer_status (company_code, status, sent_at),
    CONSTRAINT fk_transfer_to FOREIGN KEY (to_location_id) REFERENCES masterdata_location (id)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_transfer_line (
    id               BIGINT         NOT NULL PRIMARY KEY,
    transfer_id      BIGINT         NOT NULL,
    product_id       BIGINT         NOT NULL,
    lot_id           BIGINT,
    quantity_value   DECIMAL(19, 6) NOT NULL,
    quantity_unit    VARCHAR(8)     NOT NULL,
    from_location_id BIGINT         NOT NULL,
    received         DECIMAL(19, 6),
    version          INT            NOT NULL,
    KEY ix_transfer_line (transfer_id),
    CONSTRAINT fk_transfer_line FOREIGN KEY (transfer_id) REFERENCES inventory_transfer (id)
) CHARACTER SET utf8mb4;

-- Why a lot was called back, by whom, and what that took from whom. Written once.
CREATE TABLE inventory_recall (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    lot_id       BIGINT       NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    recalled_at  DATETIME(3)  NOT NULL,
    recalled_by  VARCHAR(100) NOT NULL,
    KEY ix_recall_company (company_code, recalled_at)
) CHARACTER SET utf8mb4;

CREATE TABLE inventory_recalled_lot (
    recall_id BIGINT NOT NULL,
    lot_id    BIGINT NOT NULL,
    PRIMARY KEY (recall_id, lot_id),
    KEY ix_recalled_lot (lot_id),
    CONSTRAINT fk_recalled_lot FOREIGN KEY (recall_id) REFERENCES inventory_recall (id)
) CHARACTER SET utf8mb4;

-- What was kept of the lots for reservations when they were called back.
CREATE TABLE inventory_recalled_allocation (
    recall_id      BIGINT         NOT NULL,
    reservation_id BIGINT         NOT NULL,
    quantity       DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (recall_id, reservation_id),
    CONSTRAINT fk_recalled_allocation FOREIGN KEY (recall_id) REFERENCES inventory_recall (id)
) CHARACTER SET utf8mb4;

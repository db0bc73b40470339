-- The serial numbers of a receipt line are one lot to inspect; each goes with the part of it that it belongs to.
CREATE TABLE quality_inspection_serial (
    id            BIGINT NOT NULL PRIMARY KEY,
    inspection_id BIGINT NOT NULL,
    lot_id        BIGINT NOT NULL,
    part_position INT,
    version       INT    NOT NULL,
    CONSTRAINT quality_inspection_serial_once UNIQUE (inspection_id, lot_id),
    INDEX quality_inspection_serial_by_lot (lot_id),
    CONSTRAINT quality_inspection_serial_parent FOREIGN KEY (inspection_id) REFERENCES quality_inspection (id)
) CHARACTER SET utf8mb4;

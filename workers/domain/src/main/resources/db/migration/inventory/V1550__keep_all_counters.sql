-- Everybody who entered a figure on a sheet or finished it, by the time that it was counted. Rows are written once: what somebody has done stays
-- true when another person counts on.
CREATE TABLE inventory_count_counter (
    count_id   BIGINT       NOT NULL,
    attempt    INT          NOT NULL,
    counted_by VARCHAR(100) NOT NULL,
    since      DATETIME(3)  NOT NULL,
    PRIMARY KEY (count_id, attempt, counted_by),
    CONSTRAINT fk_count_counter_count FOREIGN KEY (count_id) REFERENCES inventory_count (id)
) CHARACTER SET utf8mb4;

INSERT INTO inventory_count_counter (count_id, attempt, counted_by, since)
SELECT id, 1, counted_by, COALESCE(opened_at, planned_at) FROM inventory_count WHERE counted_by IS NOT NULL
UNION ALL SELECT id, 2, recounted_by, COALESCE(opened_at, planned_at) FROM inventory_count WHERE recounted_by IS NOT NULL;

ALTER TABLE inventory_count DROP COLUMN counted_by, DROP COLUMN recounted_by;

-- Goods that came damaged are disposed of without a plan; a lot whose turn it is not still needs its certificate.
ALTER TABLE quality_inspection MODIFY COLUMN plan_id BIGINT NULL;
ALTER TABLE quality_inspection ADD COLUMN certificate_only BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE quality_inspection_plan ADD COLUMN operation VARCHAR(16) NOT NULL DEFAULT 'RECEIPT';
ALTER TABLE quality_inspection_plan ADD COLUMN repeat_days INT;

-- An inspection ends with the receipt of its goods that is taken back.
ALTER TABLE quality_inspection ADD COLUMN cancellation_reason VARCHAR(1000), ADD COLUMN cancelled_by VARCHAR(100);

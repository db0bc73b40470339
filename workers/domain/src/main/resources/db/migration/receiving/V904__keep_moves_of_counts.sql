-- The stock move that took a count in, so that it can be taken back.
ALTER TABLE receiving_receipt_count ADD COLUMN move_id BIGINT;

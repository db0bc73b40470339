-- The case that a move was made in, and why a person took it back or carried goods elsewhere.
ALTER TABLE inventory_stock_move ADD COLUMN process_instance_key BIGINT;
ALTER TABLE inventory_stock_move ADD COLUMN note VARCHAR(500);
ALTER TABLE inventory_stock_move ADD KEY ix_stock_move_case (company_code, process_instance_key);
ALTER TABLE inventory_stock_move ADD KEY ix_stock_move_owner (company_code, owner_id, moved_at);

-- Goods are carried for the case that has them put away, and may be a vendor's.
ALTER TABLE inventory_putaway ADD COLUMN process_instance_key BIGINT;
ALTER TABLE inventory_putaway ADD COLUMN owner_id BIGINT;
ALTER TABLE inventory_putaway ADD COLUMN reversed_at DATETIME(3);
ALTER TABLE inventory_putaway ADD COLUMN reversed_by VARCHAR(100);
ALTER TABLE inventory_putaway ADD COLUMN reversal_reason VARCHAR(500);

ALTER TABLE inventory_stock_move ADD KEY ix_stock_move_reason (company_code, reason, lot_id);

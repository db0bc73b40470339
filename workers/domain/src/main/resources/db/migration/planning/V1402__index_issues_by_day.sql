-- What left in a time is read for all products at once, to know how much is sold in a day.
ALTER TABLE inventory_stock_move ADD KEY ix_stock_move_issued (company_code, to_kind, moved_at);

-- The scan of a pallet's label counts what was announced to be on it; taken back, its lines are taken back with it.
ALTER TABLE receiving_scan ADD COLUMN pallet_scan_id VARCHAR(64);
CREATE INDEX receiving_scan_of_pallet ON receiving_scan (receipt_id, pallet_scan_id);

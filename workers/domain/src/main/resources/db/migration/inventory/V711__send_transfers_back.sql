-- A transfer may be received in several goes, and what has not arrived may go back to where it came from.
ALTER TABLE inventory_transfer ADD COLUMN receipts INT NOT NULL DEFAULT 0;
UPDATE inventory_transfer SET receipts = 1 WHERE status = 'RECEIVED';
ALTER TABLE inventory_transfer ADD COLUMN correction_reason VARCHAR(500);
ALTER TABLE inventory_transfer_line ADD COLUMN owner_id BIGINT;
ALTER TABLE inventory_transfer_line ADD COLUMN sent_back DECIMAL(19, 6) NOT NULL DEFAULT 0;

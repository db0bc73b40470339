ALTER TABLE payables_vendor_invoice ADD COLUMN release_reason VARCHAR(1000);

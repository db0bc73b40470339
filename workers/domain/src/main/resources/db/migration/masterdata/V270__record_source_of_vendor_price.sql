-- The document that a price comes from, such as an agreement or an award; only that document changes such a price.
ALTER TABLE masterdata_vendor_price ADD COLUMN source VARCHAR(32) NULL;

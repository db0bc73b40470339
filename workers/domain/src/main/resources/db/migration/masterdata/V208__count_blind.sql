-- Categories whose goods are counted without showing how many are expected.
ALTER TABLE masterdata_product_category ADD COLUMN blind_count BOOLEAN NOT NULL DEFAULT FALSE;

-- Every lot of such a product has to name its expiry date when it comes in.
ALTER TABLE masterdata_product ADD COLUMN expires BOOLEAN NOT NULL DEFAULT FALSE;

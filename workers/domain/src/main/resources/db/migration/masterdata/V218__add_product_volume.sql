ALTER TABLE masterdata_product ADD COLUMN volume_litres DECIMAL(12, 4);

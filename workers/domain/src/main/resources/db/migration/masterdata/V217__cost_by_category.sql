ALTER TABLE masterdata_product_category ADD COLUMN costing_method VARCHAR(8) NOT NULL DEFAULT 'AVERAGE';

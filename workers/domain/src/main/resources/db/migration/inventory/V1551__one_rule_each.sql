-- One limit, rule or agreement each, also when two people enter it at once. What names nothing is kept as a value, since an index takes any number
-- of nulls. Of those that are there twice the last one stays, of agreements one that holds.
DELETE other FROM inventory_count_limit other JOIN inventory_count_limit kept ON kept.warehouse_code = other.warehouse_code
    AND kept.location_id <=> other.location_id AND kept.id > other.id;
ALTER TABLE inventory_count_limit
    ADD COLUMN unique_location BIGINT GENERATED ALWAYS AS (COALESCE(location_id, 0)) VIRTUAL,
    ADD UNIQUE KEY uk_count_limit (warehouse_code, unique_location);

DELETE other FROM inventory_removal_rule other JOIN inventory_removal_rule kept ON kept.company_code = other.company_code
    AND kept.warehouse_code <=> other.warehouse_code AND kept.category_code <=> other.category_code AND kept.id > other.id;
ALTER TABLE inventory_removal_rule
    ADD COLUMN unique_warehouse VARCHAR(16) GENERATED ALWAYS AS (COALESCE(warehouse_code, '')) VIRTUAL,
    ADD COLUMN unique_category VARCHAR(32) GENERATED ALWAYS AS (COALESCE(category_code, '')) VIRTUAL,
    ADD UNIQUE KEY uk_removal_rule (company_code, unique_warehouse, unique_category);

DELETE other FROM inventory_consignment_agreement other JOIN inventory_consignment_agreement kept ON kept.company_code = other.company_code
    AND kept.vendor_id = other.vendor_id AND kept.product_id <=> other.product_id
    AND (kept.active > other.active OR kept.active = other.active AND kept.id > other.id);
ALTER TABLE inventory_consignment_agreement
    ADD COLUMN unique_product BIGINT GENERATED ALWAYS AS (COALESCE(product_id, 0)) VIRTUAL,
    ADD UNIQUE KEY uk_consignment_agreement (company_code, vendor_id, unique_product);

ALTER TABLE inventory_abc_class ADD KEY ix_abc_product (product_id, company_code, class);
ALTER TABLE inventory_abc_class ADD KEY ix_abc_company (company_code, class, consumption_value);

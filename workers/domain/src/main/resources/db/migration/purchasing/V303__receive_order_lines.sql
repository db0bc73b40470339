-- What has come, in the base unit of the product, and why the rest of a line is not expected any more.
ALTER TABLE purchasing_order_line
    ADD COLUMN received_base_value DECIMAL(19, 6),
    ADD COLUMN received_base_unit  VARCHAR(16),
    ADD COLUMN short_reason        VARCHAR(1000),
    ADD COLUMN short_by            VARCHAR(100);

-- Virtual locations belong to a company and to no warehouse: one each of supplier, customer, loss, production and transit.
ALTER TABLE masterdata_location
    MODIFY warehouse_code VARCHAR(16) NULL,
    ADD COLUMN virtual_kind   VARCHAR(16),
    ADD COLUMN zone           VARCHAR(32),
    ADD COLUMN max_weight_kg  DECIMAL(12, 4),
    ADD COLUMN max_units      DECIMAL(19, 6),
    ADD COLUMN hazard_classes VARCHAR(80),
    ADD COLUMN pick_sequence  INT NOT NULL DEFAULT 0,
    ADD UNIQUE KEY uk_location_virtual (company_code, virtual_kind),
    ADD KEY ix_location_zone (warehouse_code, zone, kind, pick_sequence);

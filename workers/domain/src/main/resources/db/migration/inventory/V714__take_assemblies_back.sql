ALTER TABLE inventory_assembly_order ADD COLUMN reversed_at DATETIME(3);
ALTER TABLE inventory_assembly_order ADD COLUMN reversed_by VARCHAR(100);
ALTER TABLE inventory_assembly_order ADD COLUMN reversal_reason VARCHAR(500);

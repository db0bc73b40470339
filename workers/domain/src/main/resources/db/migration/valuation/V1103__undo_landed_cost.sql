ALTER TABLE valuation_landed_cost ADD COLUMN reversed_by VARCHAR(100), ADD COLUMN reversed_at DATETIME(3), ADD COLUMN reverse_reason VARCHAR(500),
    MODIFY COLUMN status VARCHAR(16) NOT NULL;

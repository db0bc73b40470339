-- The buyer decides on each line, and says why.
ALTER TABLE receiving_receipt_line ADD COLUMN decision_reason VARCHAR(1000);
ALTER TABLE receiving_receipt_line ADD COLUMN decided_by VARCHAR(100);

-- Lines that the buyer has to decide on have a receipt of their own, so that the others are posted.
ALTER TABLE receiving_goods_receipt ADD COLUMN divided_from_id BIGINT;

-- A device that gets no answer sends an entry again; what is found of goods that are counted blind is kept from who counts them.
ALTER TABLE receiving_discrepancy ADD COLUMN entry_id VARCHAR(64);
ALTER TABLE receiving_discrepancy ADD COLUMN blind BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE receiving_discrepancy ADD CONSTRAINT receiving_discrepancy_entry UNIQUE (receipt_id, entry_id);

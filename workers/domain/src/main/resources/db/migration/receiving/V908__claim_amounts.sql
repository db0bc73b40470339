-- What is claimed, in the currency of the order. What is found later than the claim is settled makes another one.
ALTER TABLE receiving_discrepancy ADD COLUMN claimed_amount DECIMAL(19, 4);
ALTER TABLE receiving_discrepancy ADD COLUMN claimed_currency CHAR(3);
ALTER TABLE receiving_vendor_claim ADD COLUMN claimed_amount DECIMAL(19, 4) NOT NULL DEFAULT 0;
ALTER TABLE receiving_vendor_claim ADD COLUMN claimed_currency CHAR(3);
UPDATE receiving_vendor_claim SET claimed_currency = (SELECT l.unit_price_currency FROM receiving_receipt_line l
    WHERE l.receipt_id = receiving_vendor_claim.receipt_id ORDER BY l.line_number LIMIT 1);
ALTER TABLE receiving_vendor_claim MODIFY COLUMN claimed_currency CHAR(3) NOT NULL;
CREATE INDEX receiving_vendor_claim_of_receipt ON receiving_vendor_claim (receipt_id, status);
ALTER TABLE receiving_vendor_claim DROP INDEX receiving_vendor_claim_receipt;

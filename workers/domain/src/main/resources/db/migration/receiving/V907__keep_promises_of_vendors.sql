-- What a vendor promises after the order stands until the order itself says another date.
ALTER TABLE receiving_expected_line ADD COLUMN ordered_date DATE;
ALTER TABLE receiving_expected_line ADD COLUMN promised_date DATE;
UPDATE receiving_expected_line SET ordered_date = expected_date;
CREATE INDEX receiving_expected_line_due ON receiving_expected_line (expected_date);

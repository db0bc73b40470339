-- How much of goods in stock was taken out of use when somebody found them damaged or of a wrong lot; none where nobody tried.
ALTER TABLE receiving_discrepancy ADD COLUMN blocked_value DECIMAL(19, 6), ADD COLUMN blocked_unit VARCHAR(16);

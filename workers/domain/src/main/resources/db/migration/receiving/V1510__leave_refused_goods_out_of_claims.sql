-- So much of what was wrong did not come in: it went back with the carrier.
ALTER TABLE receiving_discrepancy ADD COLUMN refused_value DECIMAL(19, 6), ADD COLUMN refused_unit VARCHAR(16);

-- What an approver allows for one unit, where it is less than was asked for; in the currency of the asked price.
ALTER TABLE purchasing_requisition_line ADD COLUMN approved_unit_price DECIMAL(19, 6) NULL;

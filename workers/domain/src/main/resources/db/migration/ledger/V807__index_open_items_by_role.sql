-- What is open in a role is read from the index alone; it also finds what is open under one reference, so the older index is not needed any more.
CREATE INDEX ix_line_role ON ledger_line (company_code, role, reference, entry_date, amount_amount, product_id, partner_id, entry_id);
DROP INDEX ix_line_reference ON ledger_line;

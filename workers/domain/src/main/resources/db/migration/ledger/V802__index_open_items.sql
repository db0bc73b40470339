CREATE INDEX ix_line_reference ON ledger_line (company_code, reference, role, entry_date, amount_amount);
